using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

/// <summary>The only class that writes requests into buttons.</summary>
internal static partial class Buttons
{
    /// <summary>A button that opens a form: <c>Action.Submit</c> with <c>msteams.type: task/fetch</c>, as Teams requires.</summary>
    public static AdaptiveSubmitAction Opening(
        Texts texts, ButtonTitle title, FormKind form, Retrospective? retrospective, bool primary = false)
    {
        return Opening(texts, title, form, Data(ButtonData.Acts.Open, retrospective?.Id, retrospective?.Phase), primary);
    }

    /// <summary>As <see cref="Opening(Texts, ButtonTitle, FormKind, Retrospective?, bool)"/>, for a caller that has only the id.</summary>
    public static AdaptiveSubmitAction Opening(Texts texts, ButtonTitle title, FormKind form, RetrospectiveId? retrospective)
    {
        return Opening(texts, title, form, Data(ButtonData.Acts.Open, retrospective, null), primary: false);
    }

    /// <summary>The button that submits a form. Every opened form has an id of its own, so that a double submit counts once.</summary>
    public static AdaptiveSubmitAction Sending(
        Texts texts, ButtonTitle title, string act, Retrospective? retrospective, Guid once, ThemeId? theme = null)
    {
        var data = Data(act, retrospective?.Id, retrospective?.Phase);
        data[ButtonData.Once] = once.ToString("N");
        if (theme is { } about) data[ButtonData.Theme] = about.ToString();
        return Submit(texts.Button(title), data, primary: true);
    }

    /// <summary>
    /// Sets which retrospective the private chat is about. It sends a message, so that the original request is answered by messages.
    /// </summary>
    public static AdaptiveSubmitAction Choosing(string title, RetrospectiveId retrospective) =>
        Submit(title, Data(ButtonData.Acts.Choose, retrospective, null), primary: false);

    /// <summary>As <see cref="Sending"/>, with more data, for example the change that it is about or a confirmation.</summary>
    public static AdaptiveSubmitAction SendingWith(
        Texts texts,
        ButtonTitle title,
        string act,
        Retrospective retrospective,
        Guid once,
        bool primary,
        bool withInputs,
        params (string Key, string Value)[] more)
    {
        var data = Data(act, retrospective.Id, retrospective.Phase);
        data[ButtonData.Once] = once.ToString("N");
        foreach (var (key, value) in more) data[key] = value;
        var button = Submit(texts.Button(title), data, primary);
        if (!withInputs) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>Shows another form in place of this one, or from a message in a window; the inputs of this one are not sent.</summary>
    public static AdaptiveSubmitAction Turning(
        Texts texts, ButtonTitle title, FormKind form, Retrospective retrospective, bool inWindow, bool primary = false, int page = 0)
    {
        var data = Data(ButtonData.Acts.Open, retrospective.Id, retrospective.Phase);
        data[ButtonData.Form] = form.ToString();
        if (page > 0) data[ButtonData.Page] = page;
        if (!inWindow) data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        var button = Submit(texts.Button(title), data, primary);
        if (inWindow) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>Opens the change chosen in the card for editing: in place of the form, or from a message in a window.</summary>
    public static AdaptiveSubmitAction TakingUp(Texts texts, Retrospective retrospective, bool inWindow, bool primary)
    {
        var data = Data(inWindow ? ButtonData.Acts.Edit : ButtonData.Acts.Open, retrospective.Id, retrospective.Phase);
        if (!inWindow)
        {
            data[ButtonData.Form] = FormKind.Edit.ToString();
            data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        }

        return Submit(texts.Button(ButtonTitle.Edit), data, primary);
    }

    /// <summary>Opens another theme from within a form; the inputs are not sent.</summary>
    public static AdaptiveSubmitAction Turning(string title, Retrospective retrospective, ThemeId theme, Guid once)
    {
        var data = Data(ButtonData.Acts.OpenTheme, retrospective.Id, retrospective.Phase);
        data[ButtonData.Once] = once.ToString("N");
        data[ButtonData.Theme] = theme.ToString();
        var button = Submit(title, data, primary: false);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>One more button of a form, with data besides the inputs.</summary>
    /// <param name="once">The id of the form if the act must count once; null if it only shows something.</param>
    public static AdaptiveSubmitAction Stepping(
        Texts texts,
        ButtonTitle title,
        string act,
        Retrospective retrospective,
        Guid? once = null,
        bool primary = false,
        params (string Key, string Value)[] more)
    {
        var data = Data(act, retrospective.Id, retrospective.Phase);
        if (once is { } id) data[ButtonData.Once] = id.ToString("N");
        foreach (var (key, value) in more) data[key] = value;
        return Submit(texts.Button(title), data, primary);
    }

    /// <summary>
    /// A button that acts in place; its answer replaces the card for the person who pressed it. Clients without
    /// <c>Action.Execute</c> send the same data as a message.
    /// </summary>
    public static AdaptiveExecuteAction Acting(
        Texts texts, ButtonTitle title, string act, Retrospective retrospective, bool secondary = false) =>
        Execute(texts.Button(title), Data(act, retrospective.Id, retrospective.Phase), secondary);

    /// <summary>Moves to the next step, or one step back.</summary>
    public static AdaptiveExecuteAction Moving(
        Texts texts,
        ButtonTitle title,
        Retrospective retrospective,
        bool forward,
        bool confirmed = false,
        bool secondary = false,
        bool primary = false)
    {
        var data = Data(ButtonData.Acts.Move, retrospective.Id, retrospective.Phase);
        data[ButtonData.Way] = forward ? "next" : "back";
        if (confirmed) data[ButtonData.Confirmed] = "yes";
        return Execute(texts.Button(title), data, secondary, primary);
    }

    private static AdaptiveSubmitAction Opening(Texts texts, ButtonTitle title, FormKind form, JsonObject data, bool primary)
    {
        data[ButtonData.Form] = form.ToString();
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return Submit(texts.Button(title), data, primary);
    }

    private static JsonObject Data(string act, RetrospectiveId? retrospective, Phase? phase)
    {
        var data = new JsonObject { [ButtonData.Act] = act };
        if (retrospective is { } id) data[ButtonData.Retrospective] = id.ToString();
        if (phase is { } drawn) data[ButtonData.Phase] = drawn.ToString();
        return data;
    }

    private static AdaptiveSubmitAction Submit(string title, JsonObject data, bool primary) => new()
    {
        Title = title,
        DataJson = data.ToJsonString(JsonSerializerOptions.Default),
        Style = primary ? "positive" : null,
    };

    private static AdaptiveExecuteAction Execute(string title, JsonObject data, bool secondary, bool primary = false)
    {
        var json = data.ToJsonString(JsonSerializerOptions.Default);
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = (string)data[ButtonData.Act]!,
            DataJson = json,
            Style = primary ? "positive" : null,
            Mode = secondary ? AdaptiveActionMode.Secondary : AdaptiveActionMode.Primary,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, DataJson = json }),
        };
    }
}
