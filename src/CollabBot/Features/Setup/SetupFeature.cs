using System.Text.RegularExpressions;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>Sets up a retrospective, by form, by one line or step by step, and changes its settings.</summary>
internal sealed partial class SetupFeature : IFeature
{
    private static readonly string[] StartWords = ["retrospective", "demarrer", "start"];

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
            .Button(SetupKeys.SetupAnswer, values => values.Text(SetupKeys.Answer) is { } answer ? new AnswerSetup(answer) : null)
            .Handler<StartHandler>()
            .Handler<SetupHandler>();
        feature.Services.AddScoped<SetupWork>();
        feature.Services.AddKeyedScoped<IQuestionDialog, SetupDialog>(SetupDialog.DialogId);
        feature.Services.AddScoped<AnonymityTightening>();
    }

    /// <summary>
    /// « modifier titre : … ». Labels and values may contain colons, so the name is the longest beginning that a setting has.
    /// </summary>
    private static ChangeSetting? ReadSetting(string text)
    {
        if (Setting().Match(text.Trim()) is not { Success: true } match) return null;

        var rest = match.Groups["rest"].Value;
        var line = rest.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? rest[..end] : rest;
        List<int> colons = [.. Enumerable.Range(1, Math.Min(line.Length - 1, MaxName)).Where(index => line[index] == ':')];
        if (colons.Count == 0) return null;

        foreach (var colon in Enumerable.Reverse(colons))
        {
            if (SetupNames.Find(rest[..colon]) is { } field) return new ChangeSetting(field, rest[(colon + 1)..].Trim());
        }

        // « modifier 2 : … » changes the item with that number, not the set-up.
        return rest[..colons[0]].Trim().All(char.IsAsciiDigit) ? null : new ChangeSetting(null, rest[(colons[0] + 1)..].Trim());
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

    private const int MaxName = 100;

    [GeneratedRegex(
        @"^/?(?:modifier|change)\s+(?<rest>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
