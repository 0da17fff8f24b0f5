using System.Globalization;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Setup;

/// <summary>A field of the set-up as a question: its name, the question itself, and its present value in words, null if empty.</summary>
internal sealed record SetupQuestion(
    SetupField Field, Func<Texts, string> Name, Func<Texts, string> Words, Func<StartFields, Texts, string?> Shown);

/// <summary>
/// The questions of the set-up. The title is the only field without a default; a new field needs one entry here and its texts.
/// </summary>
internal static class SetupQuestions
{
    /// <summary>The most characters of an answer that are shown: enough to recognise it.</summary>
    private const int MaxShown = 300;

    public static IReadOnlyList<SetupQuestion> All { get; } =
    [
        new(SetupField.Title, texts => texts.SetupNameTitle(), texts => texts.SetupAskTitle(), (fields, _) => fields.Title),
        new(SetupField.Intention, texts => texts.SetupNameIntention(), texts => texts.SetupAskIntention(), (fields, _) => fields.Intention),
        new(SetupField.Period, texts => texts.SetupNamePeriod(), texts => texts.SetupAskPeriod(), (fields, _) => Period(fields)),
        new(SetupField.HeldOn, texts => texts.SetupNameHeldOn(), texts => texts.SetupAskHeldOn(), (fields, texts) => Date(fields, texts)),
        new(SetupField.Place, texts => texts.SetupNamePlace(), texts => texts.SetupAskPlace(), (fields, _) => fields.Place),
        new(
            SetupField.RetainedCount,
            texts => texts.SetupNameRetainedCount(),
            texts => texts.SetupAskRetainedCount(),
            (fields, _) => fields.RetainedCount),
        new(
            SetupField.PointsPerPerson,
            texts => texts.SetupNamePointsPerPerson(),
            texts => texts.SetupAskPointsPerPerson(),
            (fields, _) => fields.PointsPerPerson),
        new(
            SetupField.Language,
            texts => texts.SetupNameLanguage(),
            texts => texts.SetupAskLanguage(),
            (fields, texts) => Language(fields, texts)),
        new(
            SetupField.PresetThemes,
            texts => texts.SetupNamePresetThemes(),
            texts => texts.SetupAskPresetThemes(),
            (fields, _) => Lines(fields.PresetThemes)),
        new(
            SetupField.Glossary,
            texts => texts.SetupNameGlossary(),
            texts => texts.SetupAskGlossary(),
            (fields, _) => Lines(fields.Glossary)),
        new(
            SetupField.GroupingByAll,
            texts => texts.SetupNameGroupingByAll(),
            texts => texts.SetupAskGroupingByAll(),
            (fields, texts) => texts.YesOrNo(IsYes(fields.GroupingByAll))),
        new(
            SetupField.ShowsPoints,
            texts => texts.SetupNameShowsPoints(),
            texts => texts.SetupAskShowsPoints(),
            (fields, texts) => texts.YesOrNo(fields.ShowsPoints is not { } shown || IsYes(shown))),
        new(
            SetupField.ExpectedPartners,
            texts => texts.SetupNameExpectedPartners(),
            texts => texts.SetupAskExpectedPartners(),
            (fields, _) => fields.ExpectedPartners),
        new(
            SetupField.Anonymity,
            texts => texts.SetupNameAnonymity(),
            texts => texts.SetupAskAnonymity(),
            (fields, texts) => Anonymity(fields, texts)),
        new(
            SetupField.NamingDeadline,
            texts => texts.SetupNameDeadline(Phase.Naming),
            texts => texts.SetupAskDeadline(Phase.Naming),
            (fields, _) => fields.NamingDeadline),
        new(
            SetupField.GroupingDeadline,
            texts => texts.SetupNameDeadline(Phase.Grouping),
            texts => texts.SetupAskDeadline(Phase.Grouping),
            (fields, _) => fields.GroupingDeadline),
        new(
            SetupField.PrioritisingDeadline,
            texts => texts.SetupNameDeadline(Phase.Prioritising),
            texts => texts.SetupAskDeadline(Phase.Prioritising),
            (fields, _) => fields.PrioritisingDeadline),
        new(
            SetupField.DeepeningDeadline,
            texts => texts.SetupNameDeadline(Phase.Deepening),
            texts => texts.SetupAskDeadline(Phase.Deepening),
            (fields, _) => fields.DeepeningDeadline),
    ];

    /// <summary>The questions that everybody is asked: title and period. The others are asked only on request.</summary>
    public static IReadOnlyList<int> First { get; } =
    [
        .. new[] { SetupField.Title, SetupField.Period }.Select(field => All.ToList().FindIndex(question => question.Field == field))
    ];

    /// <summary>A question, with the present value of its field and how to keep it.</summary>
    public static string Ask(int asked, StartFields fields, Texts texts)
    {
        var question = All[asked];
        var words = question.Words(texts);
        var shown = Shown(question, fields, texts);
        if (shown is not null) return $"{words}\n\n{texts.SetupStepNow(shown)}\n\n{texts.SetupStepKeep()}";
        return question.Field == SetupField.Title ? $"{words}\n\n{texts.SetupStepTitle()}" : $"{words}\n\n{texts.SetupStepSkip()}";
    }

    /// <summary>All answers, numbered, with the possible replies.</summary>
    public static string Review(SetupDraft draft, Texts texts)
    {
        var lines = All.Select((question, index) =>
            $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. "
            + $"{texts.SetupReviewLine(question.Name(texts), Shown(question, draft.Fields, texts) ?? texts.SetupReviewNothing())}");
        return $"{texts.SetupReview()}\n\n{string.Join('\n', lines)}\n\n"
            + $"{(draft.IsChange ? texts.SetupReviewSave() : texts.SetupReviewStart())}";
    }

    /// <summary>The index of the question that a text asks to answer again; null if none.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="byNameAlone">Whether a name or number is enough, as in the review; otherwise only « changer le lieu » counts.</param>
    public static int? Requested(string typed, bool byNameAlone)
    {
        if (byNameAlone && Numbers.TryRead(typed, out var number)) return number >= 1 && number <= All.Count ? number - 1 : null;

        var words = Folding.Words(Folding.Of(typed));
        foreach (var texts in Texts.All)
        {
            var isVerb = words.Count > 1 && Has(texts.NameStepCorrectionVerbs(), words[0]);
            if (!isVerb && !byNameAlone) continue;

            List<string> rest = [.. words.Skip(isVerb ? 1 : 0)];
            if (rest.Count > 1 && Has(texts.NameStepCorrectionArticles(), rest[0])) rest.RemoveAt(0);
            var name = string.Join(' ', rest);
            var found = All.ToList().FindIndex(
                question => string.Join(' ', Folding.Words(Folding.Of(question.Name(texts)))) == name);
            if (found >= 0) return found;
        }

        return null;

        static bool Has(string[] list, string word) => list.Any(entry => Folding.Of(entry) == word);
    }

    private static string? Shown(SetupQuestion question, StartFields fields, Texts texts) =>
        question.Shown(fields, texts) is { } shown && !string.IsNullOrWhiteSpace(shown)
            ? MarkdownText.Line(CardFitter.Cut(shown, MaxShown))
            : null;

    private static string? Period(StartFields fields) => fields.From == fields.To ? fields.From : $"{fields.From}–{fields.To}";

    private static string? Date(StartFields fields, Texts texts) =>
        DateOnly.TryParseExact(fields.HeldOn?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? texts.Date(date)
            : fields.HeldOn;

    private static string Language(StartFields fields, Texts texts) =>
        texts.LanguageName(SetupReading.ReadLanguage(fields.Language, texts.Language).Match(language => language, _ => texts.Language));

    private static string Anonymity(StartFields fields, Texts texts) =>
        texts.AnonymityWords(SetupReading
            .ReadAnonymity(fields.Anonymity)
            .Match(level => level, _ => RetrospectiveSettings.DefaultAnonymity))[0];

    private static bool IsYes(string? typed) => SetupReading.ReadYes(typed).Match(yes => yes, _ => false);

    private static string? Lines(string? text) => text is null
        ? null
        : string.Join(
            " · ", text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
