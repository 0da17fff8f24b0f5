using CollabBot.Domain;

namespace CollabBot.Acts;

internal abstract partial record Gesture
{
    /// <summary>Wants all that is kept of her, to take with her.</summary>
    /// <param name="AsText">In messages, and not as a file.</param>
    public sealed record GetData(bool AsText = false) : Gesture;

    /// <summary>Wants something of hers erased; asked first whether she means it.</summary>
    /// <param name="Of">The retrospective: its id, its number in her list, or <see cref="ErasureWords.All"/>.</param>
    /// <param name="How">The name of an <see cref="ErasureHow"/>.</param>
    public sealed record EraseData(string? Of, string? How, bool Confirmed) : Gesture;
}

internal static class ErasureWords
{
    /// <summary>Instead of one retrospective.</summary>
    public const string All = "all";
}
