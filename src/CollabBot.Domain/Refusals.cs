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
    public sealed record RevealUnconfirmed(int Named, int People, int NotDone, Phase To = Phase.Grouping) : Refusal;

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
}
