namespace CollabBot.Domain;

/// <summary>Why something was not done: a fact with its figures, and no words; the edge finds the words in the person's language.</summary>
public abstract partial record Refusal
{
    private Refusal()
    {
    }

    /// <summary>A required text is empty.</summary>
    public sealed record TextMissing : Refusal;

    /// <summary>A text is longer than it may be.</summary>
    public sealed record TextTooLong(int Length, int Limit) : Refusal;

    /// <summary>A text holds characters that cannot be kept.</summary>
    public sealed record TextUnreadable : Refusal;

    /// <summary>No direction was chosen.</summary>
    public sealed record DirectionMissing : Refusal;

    /// <summary>No list was chosen for a lesson.</summary>
    public sealed record KindMissing : Refusal;

    /// <summary>Neither a change nor the name of a new theme was given.</summary>
    public sealed record NoChangeChosen : Refusal;

    /// <summary>The years of a period are the wrong way round or out of range.</summary>
    public sealed record PeriodImpossible : Refusal;

    /// <summary>A date could not be read.</summary>
    public sealed record DateUnreadable : Refusal;

    /// <summary>A number could not be read, or lies outside its range.</summary>
    public sealed record NumberOutOfRange(int Least, int Most) : Refusal;

    /// <summary>The conversation has an open retrospective already.</summary>
    public sealed record AlreadyOpen(string Title) : Refusal;

    /// <summary>There is no open retrospective to act in.</summary>
    public sealed record NoneOpen : Refusal;

    /// <summary>There is no retrospective at all yet, or none that is closed where one is needed.</summary>
    public sealed record NoneYet : Refusal;

    /// <summary>The act belongs to another phase than the present one.</summary>
    public sealed record WrongPhase(Phase Current, Phase Needed) : Refusal;

    /// <summary>The button was drawn in a phase that is over.</summary>
    public sealed record StalePhase(Phase Seen, Phase Current) : Refusal;

    /// <summary>The act is the facilitator's.</summary>
    public sealed record FacilitatorOnly : Refusal;

    /// <summary>There is no phase after (or before) this one.</summary>
    public sealed record NoSuchPhase(Phase Current, bool Forward) : Refusal;

    /// <summary>Leaving Naming shows what was named to all, for good: it wants a second press.</summary>
    public sealed record RevealUnconfirmed(int Named, int People, int NotDone, Phase To = Phase.Grouping, bool Unlinks = false) : Refusal;

    /// <summary>More points were given than a person has.</summary>
    public sealed record OverBudget(int Given, int Budget) : Refusal;

    /// <summary>More points were given to one theme than it may get from one person.</summary>
    public sealed record OverThemeLimit(int Given, int Limit) : Refusal;

    /// <summary>A number of points is negative or no number.</summary>
    public sealed record PointsUnreadable : Refusal;

    /// <summary>The theme is not there (any more).</summary>
    public sealed record ThemeUnknown : Refusal;

    /// <summary>A change is not there (any more), or belongs to another retrospective.</summary>
    public sealed record ChangeUnknown : Refusal;

    /// <summary>Another theme has this label.</summary>
    public sealed record LabelTaken(string Label) : Refusal;

    /// <summary>Both an existing theme and the name of a new one were given.</summary>
    public sealed record ThemeAmbiguous : Refusal;

    /// <summary>There are as many themes as one retrospective can have.</summary>
    public sealed record TooManyThemes(int Most) : Refusal;

    /// <summary>No theme has this label.</summary>
    public sealed record ThemeUnnamed(string Label) : Refusal;

    /// <summary>Several themes have this label.</summary>
    public sealed record LabelAmbiguous(string Label) : Refusal;

    /// <summary>No change that may be grouped has this number.</summary>
    public sealed record ChangeNumberUnknown(string Number) : Refusal;

    /// <summary>A merge needs two themes or more.</summary>
    public sealed record ThemesTooFew : Refusal;

    /// <summary>One theme was to be chosen.</summary>
    public sealed record OneThemeNeeded : Refusal;

    /// <summary>The changes that are to be split off do not all stand in one theme.</summary>
    public sealed record SplitImpossible : Refusal;

    /// <summary>A theme that holds changes or lessons is not removed.</summary>
    public sealed record ThemeNotEmpty(string Label) : Refusal;

    /// <summary>There is no step of grouping left to undo.</summary>
    public sealed record NothingToUndo : Refusal;

    /// <summary>Something else has changed since what the undo would restore.</summary>
    public sealed record UndoOvertaken : Refusal;

    /// <summary>There is no theme yet.</summary>
    public sealed record NoTheme : Refusal;

    /// <summary>The theme is not among the retained ones.</summary>
    public sealed record NotRetained : Refusal;

    /// <summary>Themes with equal points compete for the last places; the facilitator decides.</summary>
    public sealed record RetentionTied(RetentionTie Tie) : Refusal;

    /// <summary>Not as many themes were chosen as there are places.</summary>
    public sealed record RetentionCount(int Chosen, int Places) : Refusal;

    /// <summary>The button or form belongs to something that no longer exists.</summary>
    public sealed record Gone : Refusal;

    /// <summary>The act has to be done in the channel or group chat.</summary>
    public sealed record SharedPlaceOnly : Refusal;

    /// <summary>A retrospective keeps at least one facilitator.</summary>
    public sealed record LastFacilitator : Refusal;

    /// <summary>The person does not have the role that is to be taken away.</summary>
    public sealed record RoleNotHeld : Refusal;

    /// <summary>Guests, and people of whom that is not known, do no facilitator's acts.</summary>
    public sealed record GuestMayNotLead : Refusal;

    /// <summary>The person named is not (or cannot be found to be) a member of the conversation.</summary>
    public sealed record PersonNotFound : Refusal;

    /// <summary>The installation lets only some people start a retrospective.</summary>
    public sealed record StartRestricted : Refusal;

    /// <summary>The act is the coordinator's or the facilitator's.</summary>
    public sealed record CoordinatorOnly : Refusal;

    /// <summary>Somebody has given more points than each person would have.</summary>
    public sealed record PointsAlreadyGiven(int Asked, int Given) : Refusal;

    /// <summary>A list is longer than it may be.</summary>
    public sealed record ListTooLong(int Count, int Most) : Refusal;

    /// <summary>A line of a glossary has no term and explanation.</summary>
    public sealed record GlossaryUnreadable(int Line) : Refusal;

    /// <summary>The language is neither French nor English.</summary>
    public sealed record LanguageUnknown : Refusal;

    /// <summary>There is no field of the set-up with that name.</summary>
    public sealed record FieldUnknown : Refusal;

    /// <summary>An answer is neither yes nor no.</summary>
    public sealed record YesOrNo : Refusal;

    /// <summary>What one has named is revised and withdrawn while changes are named, and not now.</summary>
    public sealed record OwnChangesSettled(Phase Current) : Refusal;

    /// <summary>The person has named nothing (any more) that could be revised.</summary>
    public sealed record NoOwnChange : Refusal;

    /// <summary>A change very like one that the same person has named already.</summary>
    public sealed record NearDuplicate(string Statement) : Refusal;

    /// <summary>The very words stand there for the room already.</summary>
    public sealed record LineRepeated : Refusal;

    /// <summary>More lines were sent at once than are taken.</summary>
    public sealed record TooManyLines(int Most) : Refusal;
}
