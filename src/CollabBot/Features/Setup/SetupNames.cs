using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>
/// The names by which a setting can be changed in words, in both languages: the name in the questions, the label in the form, with or
/// without what follows it, and some usual ones.
/// </summary>
internal static class SetupNames
{
    private static readonly (SetupField Field, string[] Names)[] Usual =
    [
        (SetupField.RetainedCount, ["retained"]),
        (SetupField.GroupingByAll, ["regroupement par tous"]),
        (SetupField.NamingDeadline, ["deadline naming"]),
        (SetupField.GroupingDeadline, ["deadline grouping"]),
        (SetupField.PrioritisingDeadline, ["échéance voter", "deadline prioritize", "deadline vote"]),
        (SetupField.DeepeningDeadline, ["deadline deepen"]),
        (SetupField.ShowsPoints, ["show the points"]),
    ];

    private static readonly Dictionary<string, SetupField> Known = Build();

    /// <summary>The setting with this name; null if none has it.</summary>
    public static SetupField? Find(string name) =>
        Known.TryGetValue(Key(name), out var field) || Known.TryGetValue(Key(name.Split([',', '('], 2)[0]), out field) ? field : null;

    private static Dictionary<string, SetupField> Build()
    {
        var known = new Dictionary<string, SetupField>();
        foreach (var (field, names) in Usual)
        {
            foreach (var name in names) known[Key(name)] = field;
        }

        foreach (var texts in Texts.All)
        {
            foreach (var question in SetupQuestions.All) known.TryAdd(Key(question.Name(texts)), question.Field);
            foreach (var (field, label) in Labels(texts))
            {
                known.TryAdd(Key(label), field);
                known.TryAdd(Key(Short(label)), field);
            }
        }

        return known;
    }

    private static IEnumerable<(SetupField Field, string Label)> Labels(Texts texts) =>
    [
        (SetupField.Title, texts.StartTitleLabel()),
        (SetupField.Intention, texts.StartIntentionLabel()),
        (SetupField.From, texts.StartFromLabel()),
        (SetupField.To, texts.StartToLabel()),
        (SetupField.HeldOn, texts.StartHeldOnLabel()),
        (SetupField.Place, texts.StartPlaceLabel()),
        (SetupField.RetainedCount, texts.StartRetainedLabel()),
        (SetupField.PointsPerPerson, texts.StartPointsLabel()),
        (SetupField.Anonymity, texts.AnonymityLabel()),
        (SetupField.Language, texts.SetupLanguageLabel()),
        (SetupField.PresetThemes, texts.SetupThemesLabel()),
        (SetupField.Glossary, texts.SetupGlossaryLabel()),
        (SetupField.GroupingByAll, texts.SetupGroupingLabel()),
        (SetupField.GroupingByAll, texts.SetupGroupingTitle()),
        (SetupField.ShowsPoints, texts.SetupPointsLabel()),
        (SetupField.ShowsPoints, texts.SetupPointsTitle()),
        (SetupField.ExpectedPartners, texts.SetupExpectedLabel()),
        (SetupField.NamingDeadline, texts.SetupDeadlineDay(Phase.Naming)),
        (SetupField.GroupingDeadline, texts.SetupDeadlineDay(Phase.Grouping)),
        (SetupField.PrioritisingDeadline, texts.SetupDeadlineDay(Phase.Prioritising)),
        (SetupField.DeepeningDeadline, texts.SetupDeadlineDay(Phase.Deepening)),
        (SetupField.DeadlineTime, texts.SetupDeadlineTime()),
    ];

    /// <summary>A label without its explanation: « Regroupements proposés » of « Regroupements proposés, un par ligne ».</summary>
    private static string Short(string label) => label.Split([',', '(', ':'], 2)[0];

    /// <summary>The name without case, accents and quotation marks.</summary>
    private static string Key(string name) => CommandWords.Fold(string.Join(' ', name.Split(
        [' ', '\u00a0', '\u202f', '«', '»', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)));
}
