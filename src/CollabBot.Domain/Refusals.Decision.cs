namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>No theme was chosen.</summary>
    public sealed record NoThemeChosen : Refusal;

    /// <summary>Retaining other themes than those with the most points needs a reason.</summary>
    public sealed record ReasonMissing : Refusal;

    /// <summary>There are as many notes of dissent as one retrospective can have.</summary>
    public sealed record TooManyNotes(int Most) : Refusal;
}
