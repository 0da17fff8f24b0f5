namespace CollabBot.Domain;

/// <summary>How much of a person's contributions is erased.</summary>
public enum ErasureHow
{
    /// <summary>Only the link to the person; the words and points stay.</summary>
    Link,

    /// <summary>The words and points themselves.</summary>
    Words,
}

/// <summary>How much was or would be erased.</summary>
/// <param name="Retrospectives">The number of retrospectives concerned.</param>
/// <param name="Changes">The number of changes the person named.</param>
/// <param name="Lessons">The number of lessons the person gave.</param>
/// <param name="Points">The number of points the person gave.</param>
/// <param name="PlusOnes">The number of « +1 » the person gave.</param>
public sealed record Erased(int Retrospectives, int Changes, int Lessons, int Points, int PlusOnes)
{
    /// <summary>Whether there was nothing to erase.</summary>
    public bool IsNothing => Changes + Lessons + Points + PlusOnes == 0;
}
