namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>The named step does not lie in the direction of the move.</summary>
    public sealed record WrongWay(Phase Current, Phase To, bool Forward) : Refusal;

    /// <summary>More points were entered for the room than the people in it have together.</summary>
    public sealed record OverRoomBudget(int Given, int Budget, int People) : Refusal;

    /// <summary>More points were entered for one theme than the people in the room may give it together.</summary>
    public sealed record OverRoomThemeLimit(int Given, int Limit, int People) : Refusal;

    /// <summary>The number of people in the room is missing.</summary>
    public sealed record PeopleMissing : Refusal;

    /// <summary>No theme, or more than one, has this name or number.</summary>
    public sealed record ThemeNotFound(string Words) : Refusal;

    /// <summary>More points were listed than there are themes.</summary>
    public sealed record TooManyPoints(int Given, int Themes) : Refusal;

    /// <summary>No theme was chosen.</summary>
    public sealed record NoThemeChosen : Refusal;

    /// <summary>Retaining other themes than those with the most points needs a reason.</summary>
    public sealed record ReasonMissing : Refusal;

    /// <summary>There are as many notes of dissent as one retrospective can have.</summary>
    public sealed record TooManyNotes(int Most) : Refusal;

    /// <summary>The lesson does not exist (any more), or cannot be used for this act.</summary>
    public sealed record LessonUnknown : Refusal;

    /// <summary>Only the author may rewrite or withdraw a lesson; the facilitator may do so for the room's lessons.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>The lesson is already in that list.</summary>
    public sealed record SameList(LessonKind Kind) : Refusal;

    /// <summary>A line for the room has no sign that says which list it belongs to.</summary>
    public sealed record MarkMissing : Refusal;

    /// <summary>A sub-item comes before any lesson.</summary>
    public sealed record SubItemAlone : Refusal;
}
