using CollabBot.Domain;

namespace CollabBot.Acts;

/// <summary>
/// Everything a person can want from the bot. A command, a button, a form and a typed answer become the same gestures: several doors, one act.
/// What people typed is still text here; the handler of the act parses it and says what is wrong with it.
/// </summary>
internal abstract partial record Gesture
{
    private Gesture()
    {
    }

    /// <summary>Wants to know what can be done.</summary>
    public sealed record Help : Gesture;

    /// <summary>Leaves an open question.</summary>
    public sealed record Cancel : Gesture;

    /// <summary>Wants to know how things stand; counts only.</summary>
    public sealed record Status : Gesture;

    /// <summary>Wants the form (or the way to it) for an act.</summary>
    public sealed record OpenForm(FormKind Form, RetrospectiveId? Retrospective = null) : Gesture;

    /// <summary>Sets up a retrospective.</summary>
    public sealed record Start(StartFields Fields) : Gesture;

    /// <summary>Names a change by form.</summary>
    public sealed record Name(RetrospectiveId? Retrospective, NameFields Fields) : Gesture;

    /// <summary>Wants to name a change step by step, in text.</summary>
    public sealed record NameStepByStep : Gesture;

    /// <summary>Puts changes into a theme, making it if it is new.</summary>
    public sealed record Group(RetrospectiveId? Retrospective, GroupFields Fields) : Gesture;

    /// <summary>Gives points; by theme, as typed.</summary>
    public sealed record Cast(RetrospectiveId? Retrospective, IReadOnlyDictionary<ThemeId, string> Points) : Gesture;

    /// <summary>Adds a lesson under a theme.</summary>
    public sealed record Learn(RetrospectiveId? Retrospective, LearnFields Fields) : Gesture;

    /// <summary>Turns to another retained theme; without one, to the next that has not been deepened.</summary>
    public sealed record OpenTheme(RetrospectiveId? Retrospective, ThemeId? Theme) : Gesture;

    /// <summary>Moves the phase.</summary>
    public sealed record Move(RetrospectiveId? Retrospective, bool Forward, Phase? Seen, bool Confirmed, Phase? To = null) : Gesture;

    /// <summary>Decides between themes with equal points, and moves on.</summary>
    public sealed record ChooseRetained(RetrospectiveId? Retrospective, Phase? Seen, IReadOnlyList<ThemeId> Themes, bool Confirmed = false, Phase? To = null) : Gesture;

    /// <summary>Has nothing to add in this phase.</summary>
    public sealed record Done(RetrospectiveId? Retrospective, Phase? Seen) : Gesture;

    /// <summary>Wants the summary card posted.</summary>
    public sealed record Summarise(RetrospectiveId? Retrospective = null) : Gesture;

    /// <summary>Wants the minutes.</summary>
    public sealed record Report : Gesture;

    /// <summary>Said something that equals no command; in a shared place it may still mean one, with words of the person behind it.</summary>
    public sealed record Say(string Text, Gesture? Meaning = null) : Gesture;

    /// <summary>Pressed something that this version of the bot does not know.</summary>
    public sealed record Unknown : Gesture;

    /// <summary>The bot came into a conversation.</summary>
    public sealed record Arrived : Gesture;
}

/// <summary>The forms there are.</summary>
internal enum FormKind
{
    Start,
    Name,
    Group,
    Vote,
    Deepen,
    Details,
    Report,
    RoomPoints,
    Decision,
    RoomLessons,
}

internal sealed record StartFields(
    string? Title,
    string? Intention = null,
    string? From = null,
    string? To = null,
    string? HeldOn = null,
    string? Place = null,
    string? RetainedCount = null,
    string? PointsPerPerson = null);

internal sealed record NameFields(string? Statement, string? Direction, string? Theme = null, string? Why = null, string? Example = null);

/// <param name="Changes">The changes to put there.</param>
/// <param name="Theme">A theme that exists; nothing where a new one is made from the labels.</param>
/// <param name="LongLabel">Full name of a new theme.</param>
/// <param name="ShortLabel">Its short name, if it differs.</param>
/// <param name="Direction">Its direction.</param>
internal sealed record GroupFields(IReadOnlyList<string> Changes, string? Theme, string? LongLabel, string? ShortLabel, string? Direction);

/// <param name="Theme">The theme the form was opened for.</param>
/// <param name="Kind">Which list.</param>
/// <param name="Text">The lesson.</param>
/// <param name="Items">Sub-items, one a line.</param>
internal sealed record LearnFields(string? Theme, string? Kind, string? Text, string? Items);
