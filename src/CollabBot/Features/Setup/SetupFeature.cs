using System.Text.RegularExpressions;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>Sets up a retrospective, by form, by one line or step by step, and changes its settings.</summary>
internal sealed partial class SetupFeature : IFeature
{
    private static readonly string[] StartWords = ["retrospective", "demarrer", "start"];

    private static readonly Dictionary<string, SetupField> Fields = new (string[] Names, SetupField Field)[]
    {
        (["titre", "title"], SetupField.Title),
        (["intention"], SetupField.Intention),
        (["période", "period"], SetupField.Period),
        (["date"], SetupField.HeldOn),
        (["lieu", "place"], SetupField.Place),
        (["retenus", "retained"], SetupField.RetainedCount),
        (["points"], SetupField.PointsPerPerson),
        (["langue", "language"], SetupField.Language),
        (["regroupements", "themes"], SetupField.PresetThemes),
        (["glossaire", "glossary"], SetupField.Glossary),
        (["regroupement par tous", "regroupement par toutes et tous", "grouping by all"], SetupField.GroupingByAll),
        (["partenaires", "partners"], SetupField.ExpectedPartners),
        (["échéance nommer", "deadline name", "deadline naming"], SetupField.NamingDeadline),
        (["échéance regrouper", "deadline group", "deadline grouping"], SetupField.GroupingDeadline),
        (
            ["échéance prioriser", "échéance voter", "deadline prioritise", "deadline prioritize", "deadline vote"],
            SetupField.PrioritisingDeadline),
        (["échéance approfondir", "deadline deepen", "deadline dig deeper"], SetupField.DeepeningDeadline),
        (["anonymat", "anonymity"], SetupField.Anonymity),
        (["afficher les points", "show points", "show the points"], SetupField.ShowsPoints),
    }.SelectMany(row => row.Names.Select(name => (name, row.Field))).ToDictionary(row => CommandWords.Fold(row.name), row => row.Field);

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new OpenStartForm(), "rétrospective", "démarrer", "retrospective", "start")
            .Command(
                () => new StartStepByStep(),
                "rétrospective pas à pas", "démarrer pas à pas", "retrospective step by step", "start step by step")
            .Command(() => new ChangeSetupStepByStep(), "modifier pas à pas", "change step by step")
            .Command(() => new OpenSetupForm(), "modifier", "change")
            .WordedText("modifier titre : …", ReadSetting, request => request is ChangeSetting { Field: not null })
            .WordedText("rétrospective TITRE", ReadStart)
            .OpensForm(SetupKeys.StartForm, _ => new OpenStartForm())
            .OpensForm(SetupKeys.SetupForm, values => new OpenSetupForm(values.Retrospective))
            .Button(SetupKeys.Start, values => new StartRetrospective(ReadFields(values)))
            .Button(SetupKeys.Setup, values => new ChangeSetup(values.Retrospective, ReadFields(values)))
            .Button(
                SetupKeys.SetupSteps,
                values => values.Retrospective is { } id ? new ChangeSetupStepByStep(id) : new StartStepByStep())
            .Handler<StartHandler>()
            .Handler<SetupHandler>();
        feature.Services.AddScoped<SetupWork>();
        feature.Services.AddKeyedScoped<IQuestionDialog, SetupDialog>(SetupDialog.DialogId);
        feature.Services.AddScoped<AnonymityTightening>();
    }

    private static ChangeSetting? ReadSetting(string text)
    {
        if (Setting().Match(text.Trim()) is not { Success: true } setting) return null;

        // « modifier 2 : … » changes the item with that number, not the set-up.
        var name = CommandWords.Fold(setting.Groups["field"].Value);
        if (name.All(char.IsAsciiDigit)) return null;
        return new ChangeSetting(Fields.TryGetValue(name, out var field) ? field : null, setting.Groups["text"].Value.Trim());
    }

    private static StartRetrospective? ReadStart(string text)
    {
        var words = text.TrimStart().Split([' ', '\n'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 2 && StartWords.Contains(CommandWords.Fold(words[0]))
            ? new StartRetrospective(new SentFields(new StartFields(words[1])))
            : null;
    }

    private static SentFields ReadFields(ButtonValues values) => new(
        new StartFields(
            values.Sent(SetupKeys.Title),
            values.Sent(SetupKeys.Intention),
            values.SentNumber(SetupKeys.From),
            values.SentNumber(SetupKeys.To),
            values.Sent(SetupKeys.HeldOn),
            values.Sent(SetupKeys.Place),
            values.SentNumber(SetupKeys.RetainedCount),
            values.SentNumber(SetupKeys.PointsPerPerson),
            values.Text(ButtonData.Language),
            values.Sent(SetupKeys.PresetThemes),
            values.Sent(SetupKeys.Glossary),
            values.Text(SetupKeys.GroupingByAll),
            values.SentNumber(SetupKeys.ExpectedPartners),
            Anonymity: values.Text(SetupKeys.Anonymity),
            ShowsPoints: values.Text(SetupKeys.ShowsPoints)),
        PhaseDeadlines.Phases.ToDictionary(
            phase => phase, phase => (values.Sent(SetupKeys.DueOn(phase)), values.Sent(SetupKeys.DueAt(phase)))));

    [GeneratedRegex(
        @"^/?(?:modifier|change)\s+(?<field>[^:\n]{1,60}?)\s*:(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
