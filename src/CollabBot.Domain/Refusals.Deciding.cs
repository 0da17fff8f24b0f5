namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>The named phase does not lie that way.</summary>
    public sealed record WrongWay(Phase Current, Phase To, bool Forward) : Refusal;

    /// <summary>More points were entered for the room than so many people have.</summary>
    public sealed record OverRoomBudget(int Given, int Budget, int People) : Refusal;

    /// <summary>More points were entered for one theme than so many people may give it.</summary>
    public sealed record OverRoomThemeLimit(int Given, int Limit, int People) : Refusal;

    /// <summary>The number of people in the room is missing.</summary>
    public sealed record PeopleMissing : Refusal;

    /// <summary>No theme has this name or number, or several have.</summary>
    public sealed record ThemeNotFound(string Words) : Refusal;

    /// <summary>More points were listed than there are themes.</summary>
    public sealed record TooManyPoints(int Given, int Themes) : Refusal;

    /// <summary>No theme was chosen.</summary>
    public sealed record NoThemeChosen : Refusal;

    /// <summary>Retaining other themes than those with the most points needs a reason.</summary>
    public sealed record ReasonMissing : Refusal;

    /// <summary>There are as many notes of dissent as one retrospective can have.</summary>
    public sealed record TooManyNotes(int Most) : Refusal;

    /// <summary>The lesson is not there (any more).</summary>
    public sealed record LessonUnknown : Refusal;

    /// <summary>Only who gave a lesson rewrites or withdraws it.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>The lesson stands in that list already.</summary>
    public sealed record SameList(LessonKind Kind) : Refusal;

    /// <summary>A line for the room does not say which list it is for.</summary>
    public sealed record MarkMissing : Refusal;

    /// <summary>A sub-item stands before any lesson.</summary>
    public sealed record SubItemAlone : Refusal;
}
