using System.Text.Json;
using System.Text.RegularExpressions;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Features.Profile;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>Naming changes: by form, step by step, for the room, from a message; and the person's own changes.</summary>
internal sealed partial class ChangesFeature : IFeature
{
    /// <summary>The command on a message, as the manifest names it.</summary>
    public const string NameAsChange = "nameAsChange";

    public void Register(FeatureBuilder feature)
    {
        feature
            .Of(Phase.Naming)
            .Command(
                () => new StartNaming(), "nommer", "name", "nommer un changement", "name a change", "en nommer un autre", "name another")
            .WordedText("nommer UN CHANGEMENT", ReadStatement, _ => true)
            .Command(() => new NameStepByStep(), "nommer ici", "name here")
            .Command(() => new OpenMissingChangeForm(), "changement attendu", "expected change")
            .Command(() => new OpenOwnChanges(), "mes changements", "my changes")
            .Command(() => new OpenRoomForm(), "saisir", "enter")
            .Text("saisir +…", ReadLines)
            .Text("retirer 2", text => ReadNumbered(CommandWords.Fold(text)))
            .OpensForm(ChangeKeys.NameForm, values => new StartNaming(values.Retrospective))
            .OpensForm(ChangeKeys.MissingChangeForm, values => new OpenMissingChangeForm(values.Retrospective))
            .OpensForm(ChangeKeys.OwnChangesForm, values => new OpenOwnChanges(values.Retrospective, values.Page))
            .OpensForm(ChangeKeys.RoomForm, values => new OpenRoomForm(values.Retrospective, values.Page))
            .OpensForm(ChangeKeys.EditForm, values => new EditChange(values.Retrospective, values.Change))
            .Button(ChangeKeys.Name, values => new NameChange(values.Retrospective, ReadFields(values)))
            .Button(ChangeKeys.Edit, values => new EditChange(values.Retrospective, values.Change))
            .Button(ChangeKeys.Revise, values => new ReviseChange(values.Retrospective, values.Change, ReadFields(values)))
            .Button(ChangeKeys.Withdraw, values => new WithdrawChange(values.Retrospective, values.Change, values.IsConfirmed))
            .Button(ChangeKeys.Enter, values => new EnterForRoom(values.Retrospective, values.Text(ButtonData.Lines)))
            .Invoke("composeExtension/fetchTask", ReadMessage)
            .Handler<NameChangeHandler>()
            .Handler<OwnChangesHandler>()
            .Handler<RoomChangesHandler>();
        feature.Services.AddKeyedScoped<IQuestionDialog, NamingDialog>(NamingDialog.DialogId);
        feature.Services.AddKeyedScoped<IQuestionDialog, WithdrawingDialog>(WithdrawingDialog.DialogId);
        feature.Services.AddScoped<NamedChanges>();
        feature.Services.AddScoped<IDoneQuestion, MissingChangeQuestion>();
        feature.Services.AddScoped<NearDuplicates>();
        feature.Services.AddScoped<OwnChanges>();
        feature.Services.AddScoped<IFreeTextHandler, NamedInPassing>();
    }

    private static NameFields ReadFields(ButtonValues values) => new(
        values.Text(ChangeKeys.Statement),
        values.Text(ButtonData.Direction),
        values.Text(ChangeKeys.OtherTheme) ?? values.Text(ChangeKeys.ProposedTheme),
        values.Text(ChangeKeys.Why),
        values.Text(ChangeKeys.Example),
        Again: values.Text(ChangeKeys.Again) == "yes",
        Source: values.Text(ChangeKeys.Source),
        IsMissing: values.Text(ChangeKeys.Missing) == "yes",
        Next: values.Text(ChangeKeys.Next) == "yes")
    {
        Organisation = values.Text(ProfileKeys.Organisation),
        Occupation = values.Text(ProfileKeys.Occupation),
    };

    private static StartNaming? ReadStatement(string text) =>
        CommandWords.After(text, "nommer", "name") is { Words.Length: > 0 } after ? new StartNaming(Statement: after.Words) : null;

    /// <summary>
    /// The word alone on its line, or right before a sign of direction: « saisir la balle au bond » is an ordinary sentence.
    /// </summary>
    private static EnterForRoom? ReadLines(string text) =>
        Lines().Match(text.Trim()) is { Success: true } match ? new EnterForRoom(null, match.Groups[1].Value) : null;

    /// <summary>The command on a message: <c>{commandId, messagePayload: {body: {contentType, content}, linkToMessage}}</c>.</summary>
    private static NameFromMessage? ReadMessage(JsonElement value)
    {
        if (value.Text("commandId") != NameAsChange) return null;

        var message = value.Member("messagePayload");
        var body = message?.Member("body");
        var content = body?.Text("content") ?? "";
        var isHtml = !string.Equals(body?.Text("contentType"), "text", StringComparison.OrdinalIgnoreCase);
        return new NameFromMessage(isHtml ? MessageText.Of(content) : content.Trim(), message?.Text("linkToMessage"));
    }

    /// <summary>« modifier 2 », « retirer 2 »: one of the person's own changes by its number.</summary>
    private static IRequest? ReadNumbered(string folded)
    {
        if (Numbered().Match(folded) is not { Success: true } match) return null;

        var number = match.Groups[2].Value.Replace(" ", "", StringComparison.Ordinal);
        return match.Groups[1].Value is "modifier" or "edit"
            ? new EditChange(null, null, number)
            : new WithdrawChange(null, null, Confirmed: false, number);
    }

    [GeneratedRegex(@"^(?:saisir|enter)[ \t]*:?[ \t]*(?:\r?\n|(?=[+\-−–=?▲▼]))(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^(modifier|edit|retirer|withdraw) ((?:[sr] ?)?\d{1,4})$")]
    private static partial Regex Numbered();
}
