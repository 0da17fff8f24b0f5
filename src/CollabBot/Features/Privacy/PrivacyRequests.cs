using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Privacy;

/// <summary>Shows a page of what is stored about the person.</summary>
internal sealed record OpenOwnData(int Page = 0) : IRequest;

/// <summary>Asks for a copy of everything that is stored about the person.</summary>
/// <param name="AsText">Whether to send it as messages instead of a file.</param>
internal sealed record GetOwnData(bool AsText = false) : IRequest;

/// <summary>Opens the form that erases what the person gave.</summary>
internal sealed record OpenErasureForm : IRequest;

/// <summary>Erases what the person gave; the bot first asks for a confirmation.</summary>
/// <param name="Of">The retrospective: its id, its number in the person's list, or <see cref="ErasureWords.All"/>.</param>
/// <param name="How">The name of an <see cref="ErasureHow"/>.</param>
/// <param name="Confirmed">Whether the person has confirmed.</param>
internal sealed record EraseOwnData(string? Of, string? How, bool Confirmed) : IRequest;

/// <summary>Confirms in words the erasure that the bot has asked about.</summary>
internal sealed record ConfirmErasure : IRequest;

internal static class ErasureWords
{
    /// <summary>Stands for all retrospectives.</summary>
    public const string All = "all";
}
