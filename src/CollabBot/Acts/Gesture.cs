using CollabBot.Domain;
using CollabBot.Localization;

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
    public sealed record OpenForm(FormKind Form, RetrospectiveId? Retrospective = null, ChangeId? Change = null, int Page = 0) : Gesture;

    /// <summary>Sets up a retrospective.</summary>
    public sealed record Start(StartFields Fields) : Gesture;

    /// <summary>Names a change by form.</summary>
    public sealed record Name(RetrospectiveId? Retrospective, NameFields Fields) : Gesture;

    /// <summary>Wants to name a change step by step, in text.</summary>
    public sealed record NameStepByStep : Gesture;

    /// <summary>Means something by its number: a lesson while lessons are given, one's own change otherwise.</summary>
    public sealed record OfNumber(Gesture Change, Gesture Lesson) : Gesture;

    /// <summary>Wants to put one of her changes differently: the one that was chosen, or the one with a number of her list.</summary>
    public sealed record EditChange(RetrospectiveId? Retrospective, ChangeId? Change, string? Number = null) : Gesture;

    /// <summary>Puts one of her changes differently, by form.</summary>
    public sealed record Revise(RetrospectiveId? Retrospective, ChangeId? Change, NameFields Fields) : Gesture;

    /// <summary>Takes one of her changes back; asked first whether she means it.</summary>
    public sealed record Withdraw(RetrospectiveId? Retrospective, ChangeId? Change, bool Confirmed, string? Number = null) : Gesture;

    /// <summary>Types changes for people in the room, one a line.</summary>
    public sealed record Enter(RetrospectiveId? Retrospective, string? Lines) : Gesture;

    /// <summary>Puts changes into a theme, making it if it is new.</summary>
    public sealed record Group(RetrospectiveId? Retrospective, GroupFields Fields) : Gesture;

    /// <summary>Turns the page of the grouping form, or filters it, keeping what was chosen.</summary>
    public sealed record TurnGroupPage(RetrospectiveId? Retrospective, GroupFields Fields) : Gesture;

    /// <summary>Looks at the themes, or renames, directs, places, merges or removes them.</summary>
    public sealed record ArrangeThemes(RetrospectiveId? Retrospective, ThemesFields Fields) : Gesture;

    /// <summary>Takes back the last step of grouping.</summary>
    /// <param name="Retrospective">The one of the form it was pressed in; nothing where it was typed.</param>
    /// <param name="FromThemes">Whether it was pressed in the list of themes, which then comes back.</param>
    public sealed record UndoGrouping(RetrospectiveId? Retrospective = null, bool FromThemes = false) : Gesture;

    /// <summary>Groups by a typed command with words behind it.</summary>
    public sealed record GroupInWords(GroupingVerb Verb, string Words) : Gesture;

    /// <summary>Wants to read the revealed changes with their numbers, or the themes.</summary>
    public sealed record ListChanges(bool Themes = false, int Page = 1) : Gesture;

    /// <summary>Gives points; by theme, as typed.</summary>
    public sealed record Cast(RetrospectiveId? Retrospective, IReadOnlyDictionary<ThemeId, string> Points) : Gesture;

    /// <summary>Adds a lesson under a theme.</summary>
    public sealed record Learn(RetrospectiveId? Retrospective, LearnFields Fields) : Gesture;

    /// <summary>Turns to another retained theme; without one, to the next that has not been deepened.</summary>
    public sealed record OpenTheme(RetrospectiveId? Retrospective, ThemeId? Theme) : Gesture;

    /// <summary>Moves the phase.</summary>
    /// <param name="Parting">Whether it has been agreed to that closing cuts the link between people and what they gave.</param>
    public sealed record Move(RetrospectiveId? Retrospective, bool Forward, Phase? Seen, bool Confirmed, Phase? To = null, bool Parting = false) : Gesture;

    /// <summary>Decides between themes with equal points, and moves on.</summary>
    public sealed record ChooseRetained(
        RetrospectiveId? Retrospective, Phase? Seen, IReadOnlyList<ThemeId> Themes, bool Confirmed = false, Phase? To = null, bool Parting = false) : Gesture;

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

    /// <summary>Gives a role to whom the message mentions; without a mention, asks who has it.</summary>
    public sealed record GiveRole(Role Role) : Gesture;

    /// <summary>Takes a role from whom the message mentions.</summary>
    public sealed record TakeRole(Role Role) : Gesture;

    /// <summary>Changes the set-up by form.</summary>
    public sealed record ChangeSetup(RetrospectiveId? Retrospective, StartFields Fields) : Gesture;

    /// <summary>Changes one field of the set-up in text.</summary>
    public sealed record ChangeField(SetupField? Field, string? Text) : Gesture;

    /// <summary>Chooses her own language.</summary>
    public sealed record SetLanguage(string Language) : Gesture;

    /// <summary>Says her organisation, clears it (an empty text), or asks for it (nothing).</summary>
    public sealed record SayOrganisation(string? Organisation) : Gesture;

    /// <summary>Wants the past retrospectives of the conversation; with a number, the summary of that one.</summary>
    public sealed record History(int? Number = null) : Gesture;

    /// <summary>Wants to say anew which retrospective her private chat means.</summary>
    public sealed record SwitchRetrospective : Gesture;

    /// <summary>Says which retrospective her private chat means.</summary>
    public sealed record ChooseRetrospective(RetrospectiveId? Retrospective) : Gesture;
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
    Setup,
    Organisation,
    Summary,
    RoomPoints,
    Decision,
    RoomLessons,
    NoChange,
    Mine,
    Edit,
    Enter,
    Language,
    MyData,
    EraseData,
}

/// <summary>The fields of the set-up, by which they are changed in text.</summary>
internal enum SetupField
{
    Title,
    Intention,
    Period,
    HeldOn,
    Place,
    RetainedCount,
    PointsPerPerson,
    Language,
    PresetThemes,
    Glossary,
    GroupingByAll,
    ExpectedPartners,
    NamingDeadline,
    GroupingDeadline,
    PrioritisingDeadline,
    DeepeningDeadline,
    Anonymity,
}

internal sealed record StartFields(
    string? Title,
    string? Intention = null,
    string? From = null,
    string? To = null,
    string? HeldOn = null,
    string? Place = null,
    string? RetainedCount = null,
    string? PointsPerPerson = null,
    string? Language = null,
    string? PresetThemes = null,
    string? Glossary = null,
    string? GroupingByAll = null,
    string? ExpectedPartners = null,
    string? NamingDeadline = null,
    string? GroupingDeadline = null,
    string? PrioritisingDeadline = null,
    string? DeepeningDeadline = null,
    string? Anonymity = null);

/// <param name="Again">She has been told that it is very like another of hers, and wants it kept all the same.</param>
/// <param name="Source">The address of the message it was taken from.</param>
internal sealed record NameFields(string? Statement, string? Direction, string? Theme = null, string? Why = null, string? Example = null, bool Again = false, string? Source = null);

/// <param name="Changes">The numbers of the changes chosen on the page.</param>
/// <param name="Theme">A theme that exists, or <see cref="GroupFields.Out"/>; nothing where a new one is made from the labels.</param>
/// <param name="LongLabel">Full name of a new theme.</param>
/// <param name="ShortLabel">Its short name, if it differs.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Filter">Which changes the form shows.</param>
/// <param name="Words">Words they must hold to be shown.</param>
/// <param name="Kept">The numbers of the changes chosen on other pages.</param>
/// <param name="Page">The page, from 0.</param>
internal sealed record GroupFields(
    IReadOnlyList<string> Changes,
    string? Theme,
    string? LongLabel,
    string? ShortLabel,
    string? Direction,
    string? Filter = null,
    string? Words = null,
    string? Kept = null,
    int Page = 0)
{
    /// <summary>Instead of a theme: out of any.</summary>
    public const string Out = "out";
}

/// <param name="Step">What is to be done with them, one of <see cref="ThemeSteps"/>.</param>
/// <param name="Themes">The chosen themes.</param>
/// <param name="LongLabel">A new full name.</param>
/// <param name="ShortLabel">Its short name, if it differs.</param>
/// <param name="Direction">A new direction.</param>
/// <param name="Place">A new place in the order, from 1.</param>
internal sealed record ThemesFields(string? Step, IReadOnlyList<string> Themes, string? LongLabel = null, string? ShortLabel = null, string? Direction = null, string? Place = null);

/// <summary>What can be done with chosen themes.</summary>
internal static class ThemeSteps
{
    public const string List = "list";
    public const string Edit = "edit";
    public const string Save = "save";
    public const string Merge = "merge";
    public const string Remove = "remove";
}

/// <param name="Theme">The theme the form was opened for.</param>
/// <param name="Kind">Which list.</param>
/// <param name="Text">The lesson.</param>
/// <param name="Items">Sub-items, one a line.</param>
internal sealed record LearnFields(string? Theme, string? Kind, string? Text, string? Items);
