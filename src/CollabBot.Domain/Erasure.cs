namespace CollabBot.Domain;

/// <summary>What of a person's is erased.</summary>
public enum ErasureHow
{
    /// <summary>That the words are hers; the words stay.</summary>
    Link,

    /// <summary>The words themselves.</summary>
    Words,
}

/// <summary>What was erased, or would be, in counts.</summary>
/// <param name="Retrospectives">How many retrospectives it is about.</param>
/// <param name="Changes">Changes she named.</param>
/// <param name="Lessons">Lessons she gave.</param>
/// <param name="Points">Points she gave.</param>
/// <param name="PlusOnes">« +1 » she said.</param>
public sealed record Erased(int Retrospectives, int Changes, int Lessons, int Points, int PlusOnes)
{
    /// <summary>Whether there was nothing.</summary>
    public bool IsNothing => Changes + Lessons + Points + PlusOnes == 0;
}
