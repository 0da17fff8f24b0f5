using CollabBot.Domain;

namespace CollabBot.Minutes.Json;

/// <summary>The result of reading an export.</summary>
public abstract record MinutesJsonReading
{
    private MinutesJsonReading()
    {
    }

    /// <summary>The minutes, and the paths of the fields that this version does not know and has ignored.</summary>
    public sealed record Understood(MinutesContent Minutes, IReadOnlyList<string> UnknownFields) : MinutesJsonReading;

    /// <summary>The text is not an export; nothing was read.</summary>
    public sealed record Refused(MinutesJsonFault Fault) : MinutesJsonReading;
}
