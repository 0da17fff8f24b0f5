using CollabBot.Domain;

namespace CollabBot.Features.Following;

/// <summary>How a retrospective stands: counts, and nothing that anybody wrote before it is revealed.</summary>
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
    /// <summary>How many of those who answered are in the room, entered by the facilitator.</summary>
    public int InRoom { get; init; }

    /// <summary>How many lessons came from the room.</summary>
    public int LessonsFromRoom { get; init; }

    /// <summary>How many people are expected to answer, or have answered without being; nothing where that is not known.</summary>
    public int? Expected { get; init; }

    /// <summary>Until when the phase is to be done, by the clock of the retrospective.</summary>
    public DateTime? Due { get; init; }

    /// <summary>The same by another clock.</summary>
    public LiveState By(TimeZoneInfo zone) => this with { Due = Retrospective.Deadline is { } deadline ? LocalTimes.Shown(deadline, zone) : null };

    /// <summary>How many people have been reminded in this phase.</summary>
    public int Reminded { get; init; }

    public int ChangeCount => Changes.Values.Sum();
}
