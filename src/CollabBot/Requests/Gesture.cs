using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Localization;

namespace CollabBot.Requests;

/// <summary>
/// Everything that a person can request: commands, buttons, forms and typed answers become the same requests, so that each act is written
/// once. Values are still text as typed: the handler parses them and says what is wrong.
/// </summary>
internal abstract partial record Gesture
{
    private Gesture()
    {
    }

    /// <summary>Asks what the bot can do.</summary>
    public sealed record Help : Gesture;

    /// <summary>Cancels an open question.</summary>
    public sealed record Cancel : Gesture;

    /// <summary>Asks how the retrospective stands. The answer holds counts only.</summary>
    public sealed record Status : Gesture;

    /// <summary>Opens a form; in a shared conversation, shows a button that opens it.</summary>
    public sealed record OpenForm(FormKind Form, RetrospectiveId? Retrospective = null, ChangeId? Change = null, int Page = 0) : Gesture;

    /// <summary>Sets up a retrospective.</summary>
    public sealed record Start(StartFields Fields) : Gesture;

    /// <summary>Names a change by form.</summary>
    public sealed record Name(RetrospectiveId? Retrospective, NameFields Fields) : Gesture;

    /// <summary>Starts the dialog that asks for a change step by step, by text.</summary>
    public sealed record NameStepByStep : Gesture;

    /// <summary>Is about a numbered item: a lesson during deepening, else one of the person's own changes.</summary>
    public sealed record OfNumber(Gesture Change, Gesture Lesson) : Gesture;

    /// <summary>Opens one of the person's own changes for editing: by its id, or by its number in the person's list.</summary>
    public sealed record EditChange(RetrospectiveId? Retrospective, ChangeId? Change, string? Number = null) : Gesture;

    /// <summary>Stores the edited form of one of the person's own changes.</summary>
    public sealed record Revise(RetrospectiveId? Retrospective, ChangeId? Change, NameFields Fields) : Gesture;

    /// <summary>Withdraws one of the person's own changes; the bot first asks for a confirmation.</summary>
    public sealed record Withdraw(RetrospectiveId? Retrospective, ChangeId? Change, bool Confirmed, string? Number = null) : Gesture;

    /// <summary>Enters changes for the people in the room, one a line.</summary>
    public sealed record Enter(RetrospectiveId? Retrospective, string? Lines) : Gesture;

    /// <summary>Puts changes into a theme, and creates it if it is new.</summary>
    public sealed record Group(RetrospectiveId? Retrospective, GroupFields Fields) : Gesture;

    /// <summary>Shows another page of the grouping form, or filters it; the chosen changes are kept.</summary>
    public sealed record TurnGroupPage(RetrospectiveId? Retrospective, GroupFields Fields) : Gesture;

    /// <summary>Lists the themes, or edits, merges or removes some.</summary>
    public sealed record ArrangeThemes(RetrospectiveId? Retrospective, ThemesFields Fields) : Gesture;

    /// <summary>Undoes the last grouping move.</summary>
    /// <param name="Retrospective">The retrospective of the form; null for a typed command.</param>
    /// <param name="FromThemes">Whether the button was in the list of themes, which is then shown again.</param>
    public sealed record UndoGrouping(RetrospectiveId? Retrospective = null, bool FromThemes = false) : Gesture;

    /// <summary>Changes the grouping by a typed command with arguments.</summary>
    public sealed record GroupInWords(GroupingVerb Verb, string Words) : Gesture;

    /// <summary>Lists the revealed changes with their numbers, or the themes.</summary>
    public sealed record ListChanges(bool Themes = false, int Page = 1) : Gesture;

    /// <summary>Gives points by form: the typed text for each theme.</summary>
    public sealed record Cast(RetrospectiveId? Retrospective, IReadOnlyDictionary<ThemeId, string> Points) : Gesture;

    /// <summary>Adds a lesson under a theme.</summary>
    public sealed record Learn(RetrospectiveId? Retrospective, LearnFields Fields) : Gesture;

    /// <summary>Opens another retained theme; null means the next one that has not been deepened.</summary>
    public sealed record OpenTheme(RetrospectiveId? Retrospective, ThemeId? Theme) : Gesture;

    /// <summary>Moves the retrospective to another step.</summary>
    /// <param name="Parting">Whether the person has agreed that closing cuts the link between people and what they gave.</param>
    public sealed record Move(
        RetrospectiveId? Retrospective, bool Forward, Phase? Seen, bool Confirmed, Phase? To = null, bool Parting = false) : Gesture;

    /// <summary>Decides between themes with equal points, then moves to the next step.</summary>
    public sealed record ChooseRetained(
        RetrospectiveId? Retrospective,
        Phase? Seen,
        IReadOnlyList<ThemeId> Themes,
        bool Confirmed = false,
        Phase? To = null,
        bool Parting = false) : Gesture;

    /// <summary>Says that the person is done with this step.</summary>
    public sealed record Done(RetrospectiveId? Retrospective, Phase? Seen) : Gesture;

    /// <summary>Asks to post the summary card.</summary>
    public sealed record Summarise(RetrospectiveId? Retrospective = null) : Gesture;

    /// <summary>Asks for the minutes.</summary>
    public sealed record Report : Gesture;

    /// <summary>
    /// A text that is no complete command. <c>Meaning</c> is the command that it begins with, followed by
    /// the person's own words; null if there is none.
    /// </summary>
    public sealed record Say(string Text, Gesture? Meaning = null) : Gesture;

    /// <summary>Something that this version of the bot does not know, for example an old button.</summary>
    public sealed record Unknown : Gesture;

    /// <summary>Gives a role to the mentioned people; without a mention, shows who has one.</summary>
    public sealed record GiveRole(Role Role) : Gesture;

    /// <summary>Takes a role from the mentioned people; without a mention, shows who has one.</summary>
    public sealed record TakeRole(Role Role) : Gesture;

    /// <summary>Changes the set-up by form.</summary>
    public sealed record ChangeSetup(RetrospectiveId? Retrospective, StartFields Fields) : Gesture;

    /// <summary>Changes one field of the set-up by text.</summary>
    public sealed record ChangeField(SetupField? Field, string? Text) : Gesture;

    /// <summary>Sets the person's language.</summary>
    public sealed record SetLanguage(string Language) : Gesture;

    /// <summary>Sets the person's organisation, clears it (empty text), or opens the form for it (null).</summary>
    public sealed record SayOrganisation(string? Organisation) : Gesture;

    /// <summary>Lists the past retrospectives of the conversation; with a number, shows the summary of that one.</summary>
    public sealed record History(int? Number = null) : Gesture;

    /// <summary>Asks which retrospective the person's private chat is about.</summary>
    public sealed record SwitchRetrospective : Gesture;

    /// <summary>Sets which retrospective the person's private chat is about.</summary>
    public sealed record ChooseRetrospective(RetrospectiveId? Retrospective) : Gesture;
}

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

/// <summary>The fields of the set-up that can be changed by text.</summary>
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

/// <param name="Again">Whether to store the change although the bot said that it resembles another one of the same person.</param>
/// <param name="Source">The link to the message that it was taken from.</param>
internal sealed record NameFields(
    string? Statement,
    string? Direction,
    string? Theme = null,
    string? Why = null,
    string? Example = null,
    bool Again = false,
    string? Source = null);

/// <param name="Changes">The numbers of the changes chosen on the page.</param>
/// <param name="Theme">An existing theme, or <see cref="GroupFields.Out"/>; null to create one from the labels.</param>
/// <param name="LongLabel">The long label of a new theme.</param>
/// <param name="ShortLabel">Its short label, if it differs.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Filter">Which changes the form shows.</param>
/// <param name="Words">Words that a change must contain to be shown.</param>
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
    /// <summary>Value of <c>Theme</c>: removes the changes from their theme.</summary>
    public const string Out = "out";
}

/// <param name="Step">What to do with the themes, one of <see cref="ThemeSteps"/>.</param>
/// <param name="Themes">The ids of the chosen themes.</param>
/// <param name="LongLabel">The new long label.</param>
/// <param name="ShortLabel">The new short label, if it differs.</param>
/// <param name="Direction">The new direction.</param>
/// <param name="Place">The new place in the order, from 1.</param>
internal sealed record ThemesFields(
    string? Step,
    IReadOnlyList<string> Themes,
    string? LongLabel = null,
    string? ShortLabel = null,
    string? Direction = null,
    string? Place = null);

/// <summary>What can be done with chosen themes.</summary>
internal static class ThemeSteps
{
    public const string List = "list";
    public const string Edit = "edit";
    public const string Save = "save";
    public const string Merge = "merge";
    public const string Remove = "remove";
}

/// <param name="Theme">The theme that the form was opened for.</param>
/// <param name="Kind">The list: the name of a <see cref="LessonKind"/>.</param>
/// <param name="Text">The text of the lesson.</param>
/// <param name="Items">Sub-items, one a line.</param>
internal sealed record LearnFields(string? Theme, string? Kind, string? Text, string? Items);
