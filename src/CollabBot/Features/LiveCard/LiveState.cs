using CollabBot.Domain;

namespace CollabBot.Features.LiveCard;

/// <summary>The state of a retrospective in counts, without the text of changes.</summary>
internal sealed record LiveState(
    Retrospective Retrospective,
    IReadOnlyDictionary<Direction, int> Changes,
    int Answered,
    int Done,
    int Themes,
    int Ungrouped,
    string? CurrentTheme,
    int ThemesOpened,
    int ThemesRetained,
    IReadOnlyDictionary<LessonKind, int> Lessons,
    int ForRoom = 0)
{
    /// <summary>Number of people in the room among those who answered, as entered by the facilitator.</summary>
    public int InRoom { get; init; }

    /// <summary>Number of lessons that the facilitator typed for the room.</summary>
    public int LessonsFromRoom { get; init; }

    /// <summary>The lessons of the theme at hand.</summary>
    public IReadOnlyDictionary<LessonKind, int> LessonsHere { get; init; } = new Dictionary<LessonKind, int>();

    /// <summary>Number of people who are expected to answer or have answered without being expected; null if unknown.</summary>
    public int? Expected { get; init; }

    /// <summary>The deadline of the step in the time zone of the retrospective; null if there is none.</summary>
    public DateTime? Due { get; init; }

    /// <summary>The same state, with the deadline in another time zone.</summary>
    public LiveState By(TimeZoneInfo zone) =>
        this with { Due = Retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, zone) : null };

    /// <summary>Number of people who were reminded in this step.</summary>
    public int Reminded { get; init; }

    public int ChangeCount => Changes.Values.Sum();
}
