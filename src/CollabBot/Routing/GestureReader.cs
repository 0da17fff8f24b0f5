using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CollabBot.Acts;
using CollabBot.Domain;
using Keys = CollabBot.Acts.ButtonData;

namespace CollabBot.Routing;

/// <summary>Reads what a person typed or pressed into a gesture, once; nothing after this looks at the activity again.</summary>
internal static partial class GestureReader
{
    /// <summary>
    /// Reads a typed text. For the commands, what clients put around a text (tags, other mentions, no-break spaces) does not count; an answer, and what follows a command's own words, is
    /// kept as it was typed.
    /// </summary>
    public static Gesture ReadText(string text)
    {
        var plain = Emphasis().Replace(WithLines(text), " ");
        return Commands.Read(plain)
            ?? WordedCommands.Read(WithLines(text))
            ?? new Gesture.Say(text.Trim(), Commands.ReadWithWords(WithLines(text)) ?? Commands.ReadDeciding(Mention().Replace(text, " ")));
    }

    /// <summary>Reads what a button or form carries: a JSON object of the button's data and the inputs' values.</summary>
    /// <param name="json">The object as text.</param>
    /// <param name="once">What makes this submission one: the id of the opened form and what was filled in, if the button belongs to a form.</param>
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
                ? new Gesture.OpenForm(form, retrospective, ChangeOf(data), int.TryParse(Text(data, Keys.Page), out var page) ? Math.Max(page, 0) : 0)
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
            Keys.Acts.OpenTheme => new Gesture.OpenTheme(retrospective, ThemeId.TryParse(Text(data, Keys.Theme), out var theme) ? theme : null),
            Keys.Acts.Move => new Gesture.Move(retrospective, IsForward(data, seen), seen, IsAgreed(data), To(data), IsParting(data)),
            Keys.Acts.Retain => new Gesture.ChooseRetained(
                retrospective, seen, [.. List(data, Keys.Inputs.Chosen).Select(text => ThemeId.TryParse(text, out var id) ? id : default)], IsAgreed(data), To(data), IsParting(data)),
            Keys.Acts.Done => new Gesture.Done(retrospective, seen),
            Keys.Acts.Summary => new Gesture.Summarise(retrospective),
            Keys.Acts.Reminders => ReadReminders(data),
            _ => ReadDeciding(data, retrospective) ?? ReadIntroducing(data, retrospective) ?? ReadForgetting(data) ?? ReadTeams(data, retrospective) ?? new Gesture.Unknown(),
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

    /// <summary>The text with its line ends, however the client wrote them. What a person may have typed herself, such as « &lt;b&gt; », stays.</summary>
    private static string WithLines(string text) =>
        Tags().Replace(LineEnds().Replace(Mention().Replace(text, " "), "\n"), " ").Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);

    private static ChangeId? ChangeOf(IReadOnlyDictionary<string, string> data) => ChangeId.TryParse(Text(data, Keys.Change), out var change) ? change : null;

    private static string Fingerprint(IReadOnlyDictionary<string, string> data)
    {
        var filled = string.Join('\u001f', data.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\u001e{pair.Value}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(filled)).AsSpan(0, 12));
    }

    private static string? Text(IReadOnlyDictionary<string, string> data, string key) =>
        data.TryGetValue(key, out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>What several choices arrive as: their values joined by commas (teams-platform 5.4).</summary>
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

    /// <summary>A member as text; a list of texts as clients write several choices; nothing for what no input sends.</summary>
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
            // Half of a surrogate pair: no text at all, and refused as such by whoever parses it.
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

    /// <summary>The object's members as texts: clients send numbers and toggles as texts or as themselves.</summary>
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
            // Not the JSON of a button of ours: read as an unknown button, which is answered in words.
            data.Clear();
        }

        return data;
    }
}
