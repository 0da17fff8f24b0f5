using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;

namespace CollabBot.Features.Minutes;

/// <summary>The words of the minutes, from the product's texts in one language.</summary>
internal sealed class MinutesWords(Texts texts) : IMinutesWords
{
    /// <summary>The words of every language, by which an import recognises a report of the product.</summary>
    public static IReadOnlyList<IMinutesWords> All { get; } = [.. Texts.All.Select(texts => new MinutesWords(texts))];

    public string Language => texts.Language;

    public string Provisional => texts.ReportProvisional();

    public string Intention => texts.ReportIntention();

    public string Changes => texts.ReportChanges();

    public string Lessons => texts.ReportLessons();

    public string Decisions => texts.ReportDecisions();

    public string Dissents => texts.ReportDissents();

    public string Ungrouped => texts.ReportUngrouped();

    public string Notes => texts.ReportNotes();

    public string HeldOn(DateOnly day) => texts.Date(day);

    public string Period(Period period) => texts.PlanPeriod(period);

    public string Place(string place) => texts.ReportPlace(place);

    public string ShortLabel(string label) => texts.ReportShortLabel(label);

    public string DirectionHeading(Direction direction) => texts.DirectionHeading(direction);

    public string DirectionWord(Direction direction) => texts.DirectionWord(direction);

    public string LessonHeading(LessonKind kind) => texts.LessonKindHeading(kind);

    public string OverrideReason(string reason) => texts.ReportOverride(reason);

    public string Why(string reason) => texts.ReportWhy(reason);

    public string Example(string example) => texts.ReportExample(example);
}
