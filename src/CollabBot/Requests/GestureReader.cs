using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Grouping;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

/// <summary>Turns what a person typed or pressed into a request.</summary>
internal static partial class GestureReader
{
    /// <summary>
    /// Reads a typed text. Markup that clients add (tags, mentions of others, no-break spaces) is ignored for commands; answers
    /// and the arguments of commands are kept as typed.
    /// </summary>
    public static Gesture ReadText(string text)
    {
        var plain = Emphasis().Replace(WithLines(text), " ");
        return Commands.Read(plain)
            ?? WordedCommands.Read(WithLines(text))
            ?? new Gesture.Say(text.Trim(), Commands.ReadWithWords(WithLines(text)) ?? Commands.ReadDeciding(Mention().Replace(text, " ")));
    }

    /// <summary>Reads the data of a button or form: a JSON object of the button's data and the values of the inputs.</summary>
    /// <param name="json">The object as text.</param>
    /// <param name="once">
    /// The idempotency key of the submit: the id of the opened form and a hash of the values. Null if the button belongs to no form.
    /// </param>
    public static Gesture ReadData(string? json, out string? once)
    {
        var data = Flatten(json);
        once = data.GetValueOrDefault(Keys.Once) is { } opened ? $"{opened}/{Fingerprint(data)}" : null;
        RetrospectiveId? retrospective = null;
        if (data.TryGetValue(Keys.Retrospective, out var named))
        {
            if (!RetrospectiveId.TryParse(named, out var id)) return new Gesture.Unknown();
            retrospective = id;
        }

        Phase? seen = Enum.TryParse<Phase>(data.GetValueOrDefault(Keys.Phase), out var phase) && Enum.IsDefined(phase) ? phase : null;
        return data.GetValueOrDefault(Keys.Act) switch
        {
            Keys.Acts.Open => Enum.TryParse<FormKind>(Text(data, Keys.Form), out var form) && Enum.IsDefined(form)
                ? new Gesture.OpenForm(
                    form,
                    retrospective,
                    ChangeOf(data),
                    int.TryParse(Text(data, Keys.Page), out var page) ? Math.Max(page, 0) : 0)
                : new Gesture.Unknown(),
            Keys.Acts.Start => new Gesture.Start(Setup(data)),
            Keys.Acts.Setup => new Gesture.ChangeSetup(retrospective, Setup(data)),
            Keys.Acts.Choose => new Gesture.ChooseRetrospective(retrospective),
            Keys.Acts.Name => new Gesture.Name(retrospective, new NameFields(
                Text(data, Keys.Inputs.Statement),
                Text(data, Keys.Inputs.Direction),
                Text(data, Keys.Inputs.OtherTheme) ?? Text(data, Keys.Inputs.ProposedTheme),
                Text(data, Keys.Inputs.Why),
                Text(data, Keys.Inputs.Example),
                Again: Text(data, Keys.Again) == "yes",
                Source: Text(data, Keys.Source))),
            Keys.Acts.Edit => new Gesture.EditChange(retrospective, ChangeOf(data)),
            Keys.Acts.Revise => new Gesture.Revise(retrospective, ChangeOf(data), new NameFields(
                Text(data, Keys.Inputs.Statement),
                Text(data, Keys.Inputs.Direction),
                Text(data, Keys.Inputs.OtherTheme) ?? Text(data, Keys.Inputs.ProposedTheme),
                Text(data, Keys.Inputs.Why),
                Text(data, Keys.Inputs.Example))),
            Keys.Acts.Withdraw => new Gesture.Withdraw(retrospective, ChangeOf(data), Text(data, Keys.Confirmed) == "yes"),
            Keys.Acts.Enter => new Gesture.Enter(retrospective, Text(data, Keys.Inputs.Lines)),
            Keys.Acts.Group => new Gesture.Group(retrospective, Grouped(data)),
            Keys.Acts.GroupPage => new Gesture.TurnGroupPage(retrospective, Grouped(data)),
            Keys.Acts.ArrangeThemes => new Gesture.ArrangeThemes(retrospective, new ThemesFields(
                Text(data, Keys.Step),
                Text(data, Keys.Theme) is { } edited ? [edited] : List(data, Keys.Inputs.Themes),
                Text(data, Keys.Inputs.LongLabel),
                Text(data, Keys.Inputs.ShortLabel),
                Text(data, Keys.Inputs.Direction),
                Text(data, Keys.Inputs.ThemePlace))),
            Keys.Acts.UndoGrouping => new Gesture.UndoGrouping(retrospective, FromThemes: Text(data, Keys.Step) == ThemeSteps.List),
            Keys.Acts.Vote => new Gesture.Cast(retrospective, Points(data)),
            Keys.Acts.Learn => new Gesture.Learn(retrospective, new LearnFields(
                Text(data, Keys.Theme),
                Text(data, Keys.Inputs.Kind),
                Text(data, Keys.Inputs.Lesson),
                Text(data, Keys.Inputs.Items))),
            Keys.Acts.OpenTheme => new Gesture.OpenTheme(
                retrospective, ThemeId.TryParse(Text(data, Keys.Theme), out var theme) ? theme : null),
            Keys.Acts.Move => new Gesture.Move(retrospective, IsForward(data, seen), seen, IsAgreed(data), To(data), IsParting(data)),
            Keys.Acts.Retain => new Gesture.ChooseRetained(
                retrospective,
                seen,
                [.. List(data, Keys.Inputs.Chosen).Select(text => ThemeId.TryParse(text, out var id) ? id : default)],
                IsAgreed(data),
                To(data),
                IsParting(data)),
            Keys.Acts.Done => new Gesture.Done(retrospective, seen),
            Keys.Acts.Summary => new Gesture.Summarise(retrospective),
            Keys.Acts.Reminders => ReadReminders(data),
            _ => ReadDeciding(data, retrospective)
                ?? ReadIntroducing(data, retrospective)
                ?? ReadForgetting(data)
                ?? ReadTeams(data, retrospective)
                ?? new Gesture.Unknown(),
        };
    }

    private static StartFields Setup(IReadOnlyDictionary<string, string> data) => new(
        Text(data, Keys.Inputs.Title),
        Text(data, Keys.Inputs.Intention),
        Text(data, Keys.Inputs.From),
        Text(data, Keys.Inputs.To),
        Text(data, Keys.Inputs.HeldOn),
        Text(data, Keys.Inputs.Place),
        Text(data, Keys.Inputs.RetainedCount),
        Text(data, Keys.Inputs.PointsPerPerson),
        Text(data, Keys.Inputs.Language),
        Text(data, Keys.Inputs.PresetThemes),
        Text(data, Keys.Inputs.Glossary),
        Text(data, Keys.Inputs.GroupingByAll),
        Text(data, Keys.Inputs.ExpectedPartners),
        Due(data, Phase.Naming),
        Due(data, Phase.Grouping),
        Due(data, Phase.Prioritising),
        Due(data, Phase.Deepening),
        Text(data, Keys.Inputs.Anonymity));

    private static GroupFields Grouped(IReadOnlyDictionary<string, string> data) => new(
        List(data, Keys.Inputs.Changes),
        Text(data, Keys.Inputs.IntoTheme) is "new" ? null : Text(data, Keys.Inputs.IntoTheme),
        Text(data, Keys.Inputs.LongLabel),
        Text(data, Keys.Inputs.ShortLabel),
        Text(data, Keys.Inputs.Direction),
        Text(data, Keys.Inputs.Filter),
        Text(data, Keys.Inputs.Words),
        Text(data, Keys.Kept),
        int.TryParse(Text(data, Keys.Page), out var page) ? page : 0);

    /// <summary>
    /// The text with its line breaks, in whatever markup the client wrote them. Other tags such as
    /// « &lt;b&gt; » stay, because a person may have typed them.
    /// </summary>
    private static string WithLines(string text) =>
        Tags().Replace(LineEnds().Replace(Mention().Replace(text, " "), "\n"), " ")
            .Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);

    private static ChangeId? ChangeOf(IReadOnlyDictionary<string, string> data) =>
        ChangeId.TryParse(Text(data, Keys.Change), out var change) ? change : null;

    private static string Fingerprint(IReadOnlyDictionary<string, string> data)
    {
        var filled = string.Join(
            '\u001f', data.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\u001e{pair.Value}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(filled)).AsSpan(0, 12));
    }

    private static string? Text(IReadOnlyDictionary<string, string> data, string key) =>
        data.TryGetValue(key, out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The values of an input with several choices, which clients send as one text separated by commas.</summary>
    private static string[] List(IReadOnlyDictionary<string, string> data, string key) =>
        Text(data, key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static Dictionary<ThemeId, string> Points(IReadOnlyDictionary<string, string> data)
    {
        var points = new Dictionary<ThemeId, string>();
        foreach (var (key, value) in data)
        {
            if (!key.StartsWith(Keys.Points, StringComparison.Ordinal)) continue;
            points[ThemeId.TryParse(key[Keys.Points.Length..], out var theme) ? theme : default] = value;
        }

        return points;
    }

    /// <summary>
    /// A JSON value as text; a list becomes one text separated by commas, as clients send several choices.
    /// Null for an object or null, which no input sends.
    /// </summary>
    private static string? Scalar(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToString(),
                JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Scalar)),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no valid text. It becomes U+0000, which the parsing of the field refuses.
            return "\0";
        }
    }

    [GeneratedRegex("<at[^>]*>.*?</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mention();

    [GeneratedRegex("<br\\b[^>]*>|</(?:p|div)>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnds();

    [GeneratedRegex("</?(?:p|div|br|span)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    [GeneratedRegex("</?(?:b|i|strong|em)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Emphasis();

    /// <summary>The members of the object as text; clients send numbers and toggles as text or as JSON values.</summary>
    private static Dictionary<string, string> Flatten(string? json)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(json)) return data;

        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return data;
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (Scalar(member.Value) is { } value) data[member.Name] = value;
            }
        }
        catch (JsonException)
        {
            // Not valid JSON: it is read as an unknown button, and the person gets an answer that says so.
            data.Clear();
        }

        return data;
    }
}
