using System.Globalization;
using CollabBot.Domain;
using CollabBot.Minutes.Markdown;

namespace CollabBot.Minutes.Tests.Markdown;

/// <summary>Words of minutes that say which word they are.</summary>
internal sealed class PlainWords : IMinutesWords
{
    public string Language => "en";

    public string Provisional => "provisional";

    public string Intention => "intention";

    public string Changes => "changes";

    public string Lessons => "lessons";

    public string Decisions => "decisions";

    public string Dissents => "dissents";

    public string Ungrouped => "ungrouped";

    public string Notes => "notes";

    public string HeldOn(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Period(Period period) => period.ToString();

    public string Place(string place) => $"place: {place}";

    public string ShortLabel(string label) => $"in short: {label}";

    public string DirectionHeading(Direction direction) => $"direction {direction}";

    public string DirectionWord(Direction direction) => $"{direction}";

    public string LessonHeading(LessonKind kind) => $"{kind}";

    public string OverrideReason(string reason) => $"in spite of the points: {reason}";

    public string Why(string reason) => $"why: {reason}";

    public string Example(string example) => $"example: {example}";
}
