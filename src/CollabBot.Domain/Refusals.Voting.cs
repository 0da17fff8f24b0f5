namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>More points were entered for the room than the people in it have together.</summary>
    public sealed record OverRoomBudget(int Given, int Budget, int People) : Refusal;

    /// <summary>More points were entered for one theme than the people in the room may give it together.</summary>
    public sealed record OverRoomThemeLimit(int Given, int Limit, int People) : Refusal;

    /// <summary>The number of people in the room is missing.</summary>
    public sealed record PeopleMissing : Refusal;

    /// <summary>No theme, or more than one, has this name or number.</summary>
    public sealed record ThemeNotFound(string Words) : Refusal;

    /// <summary>Several themes have the typed words in their names; <paramref name="Names"/> has their numbers and names.</summary>
    public sealed record ThemesAlike(string Words, string Names) : Refusal;

    /// <summary>More points were listed than there are themes.</summary>
    public sealed record TooManyPoints(int Given, int Themes) : Refusal;
}
