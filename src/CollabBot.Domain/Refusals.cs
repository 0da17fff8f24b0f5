namespace CollabBot.Domain;

/// <summary>
/// The reason why an act was refused: a fact with its figures and no sentence. Callers turn it into text in the person's language.
/// </summary>
public abstract partial record Refusal
{
    private Refusal()
    {
    }

    /// <summary>A required text is empty.</summary>
    public sealed record TextMissing : Refusal;

    /// <summary>A text is longer than it may be.</summary>
    public sealed record TextTooLong(int Length, int Limit) : Refusal;

    /// <summary>A text contains characters that cannot be stored.</summary>
    public sealed record TextUnreadable : Refusal;

    /// <summary>No direction was chosen.</summary>
    public sealed record DirectionMissing : Refusal;

    /// <summary>No list was chosen for a lesson.</summary>
    public sealed record KindMissing : Refusal;

    /// <summary>Neither a change nor the name of a new theme was given.</summary>
    public sealed record NoChangeChosen : Refusal;

    /// <summary>The years of a period are in the wrong order or out of range.</summary>
    public sealed record PeriodImpossible : Refusal;

    /// <summary>A date could not be read.</summary>
    public sealed record DateUnreadable : Refusal;

    /// <summary>A number could not be read, or is outside its range.</summary>
    public sealed record NumberOutOfRange(int Least, int Most) : Refusal;

    /// <summary>The conversation already has an open retrospective.</summary>
    public sealed record AlreadyOpen(string Title) : Refusal;

    /// <summary>No retrospective is open here.</summary>
    /// <param name="InPrivate">Whether it was looked for in all conversations that the person is known to belong to.</param>
    public sealed record NoneOpen(bool InPrivate = false) : Refusal;

    /// <summary>There is no retrospective yet, or no closed one where a closed one is needed.</summary>
    public sealed record NoneYet : Refusal;

    /// <summary>The act belongs to another step than the present one.</summary>
    public sealed record WrongPhase(Phase Current, Phase Needed) : Refusal;

    /// <summary>The button was made in a step that is over.</summary>
    public sealed record StalePhase(Phase Seen, Phase Current) : Refusal;

    /// <summary>Only the facilitator may do this.</summary>
    public sealed record FacilitatorOnly : Refusal;

    /// <summary>There is no step after (or before) the present one.</summary>
    public sealed record NoSuchPhase(Phase Current, bool Forward) : Refusal;

    /// <summary>
    /// The move must be confirmed: it shows all named changes to everybody for good, closes the retrospective, or leaves something behind.
    /// </summary>
    /// <param name="Reveals">Whether it shows the named changes.</param>
    /// <param name="Unlinks">Whether it cuts the links between people and their contributions.</param>
    public sealed record MoveUnconfirmed(Phase From, Phase To, Progress Progress, bool Reveals, bool Unlinks) : Refusal;

    /// <summary>More points were given than the person has.</summary>
    public sealed record OverBudget(int Given, int Budget) : Refusal;

    /// <summary>More points were given to one theme than one person may give it.</summary>
    public sealed record OverThemeLimit(int Given, int Limit) : Refusal;

    /// <summary>A number of points is negative or not a number.</summary>
    public sealed record PointsUnreadable : Refusal;

    /// <summary>The theme does not exist (any more), or belongs to another retrospective.</summary>
    public sealed record ThemeUnknown : Refusal;

    /// <summary>A change does not exist (any more), belongs to another retrospective, or may not be used by this person.</summary>
    public sealed record ChangeUnknown : Refusal;

    /// <summary>Another theme already has this label.</summary>
    public sealed record LabelTaken(string Label) : Refusal;

    /// <summary>Both an existing theme and the name of a new one were given.</summary>
    public sealed record ThemeAmbiguous : Refusal;

    /// <summary>There are as many themes as one retrospective can have.</summary>
    public sealed record TooManyThemes(int Most) : Refusal;

    /// <summary>No theme has this label.</summary>
    public sealed record ThemeUnnamed(string Label) : Refusal;

    /// <summary>Several themes have this label.</summary>
    public sealed record LabelAmbiguous(string Label) : Refusal;

    /// <summary>No revealed change has this number.</summary>
    public sealed record ChangeNumberUnknown(string Number) : Refusal;

    /// <summary>A merge needs at least two different themes.</summary>
    public sealed record ThemesTooFew : Refusal;

    /// <summary>Exactly one theme must be chosen.</summary>
    public sealed record OneThemeNeeded : Refusal;

    /// <summary>The changes to split off are not all in the same theme.</summary>
    public sealed record SplitImpossible : Refusal;

    /// <summary>A theme that contains changes or lessons cannot be removed.</summary>
    public sealed record ThemeNotEmpty(string Label) : Refusal;

    /// <summary>There is no grouping move left to undo.</summary>
    public sealed record NothingToUndo : Refusal;

    /// <summary>Something that the undo would restore has changed since.</summary>
    public sealed record UndoOvertaken : Refusal;

    /// <summary>There is no theme yet.</summary>
    public sealed record NoTheme : Refusal;

    /// <summary>The theme is not among the retained ones.</summary>
    public sealed record NotRetained : Refusal;

    /// <summary>Themes with equal points compete for the last places; the facilitator must decide.</summary>
    public sealed record RetentionTied(RetentionTie Tie) : Refusal;

    /// <summary>The number of chosen themes differs from the number of places.</summary>
    public sealed record RetentionCount(int Chosen, int Places) : Refusal;

    /// <summary>The button or form belongs to something that no longer exists.</summary>
    public sealed record Gone : Refusal;

    /// <summary>The act must be done in the channel or group chat.</summary>
    public sealed record SharedPlaceOnly : Refusal;

    /// <summary>A retrospective must keep at least one facilitator.</summary>
    public sealed record LastFacilitator : Refusal;

    /// <summary>The person does not have the role that is to be taken away.</summary>
    public sealed record RoleNotHeld : Refusal;

    /// <summary>Guests, and people of whom it is unknown whether they are guests, may not act as facilitator.</summary>
    public sealed record GuestMayNotLead : Refusal;

    /// <summary>The named person is not a member of the conversation, or membership could not be verified.</summary>
    public sealed record PersonNotFound : Refusal;

    /// <summary>Only the people configured by the operator may start a retrospective.</summary>
    public sealed record StartRestricted : Refusal;

    /// <summary>Only a coordinator or a facilitator may do this.</summary>
    public sealed record CoordinatorOnly : Refusal;

    /// <summary>Somebody has already given more points than each person would have.</summary>
    public sealed record PointsAlreadyGiven(int Asked, int Given) : Refusal;

    /// <summary>A list has more entries than allowed.</summary>
    public sealed record ListTooLong(int Count, int Most) : Refusal;

    /// <summary>A line of the glossary lacks a term or its explanation.</summary>
    public sealed record GlossaryUnreadable(int Line) : Refusal;

    /// <summary>The language is neither French nor English.</summary>
    public sealed record LanguageUnknown : Refusal;

    /// <summary>An answer is neither yes nor no.</summary>
    public sealed record YesOrNo : Refusal;

    /// <summary>People can revise and withdraw their own changes only in the Naming step.</summary>
    public sealed record OwnChangesSettled(Phase Current) : Refusal;

    /// <summary>The person has no change (any more) that could be revised.</summary>
    public sealed record NoOwnChange : Refusal;

    /// <summary>The statement is very similar to one that the same person has already named.</summary>
    public sealed record NearDuplicate(string Statement) : Refusal;

    /// <summary>The same words have already been entered for the room.</summary>
    public sealed record LineRepeated : Refusal;

    /// <summary>More lines were sent at once than allowed.</summary>
    public sealed record TooManyLines(int Most) : Refusal;
}
