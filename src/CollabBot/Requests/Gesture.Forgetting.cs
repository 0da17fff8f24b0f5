using CollabBot.Domain;

namespace CollabBot.Requests;

internal abstract partial record Gesture
{
    /// <summary>Asks for a copy of everything that is stored about the person.</summary>
    /// <param name="AsText">Whether to send it as messages instead of a file.</param>
    public sealed record GetData(bool AsText = false) : Gesture;

    /// <summary>Erases what the person gave; the bot first asks for a confirmation.</summary>
    /// <param name="Of">
    /// The retrospective: its id, the first six characters of its id, its number in the person's list, or <see cref="ErasureWords.All"/>.
    /// </param>
    /// <param name="How">The name of an <see cref="ErasureHow"/>.</param>
    public sealed record EraseData(string? Of, string? How, bool Confirmed) : Gesture;
}

internal static class ErasureWords
{
    /// <summary>Stands for all retrospectives.</summary>
    public const string All = "all";
}
