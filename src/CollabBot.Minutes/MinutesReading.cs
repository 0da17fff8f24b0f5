using CollabBot.Domain;

namespace CollabBot.Minutes;

/// <summary>The result of reading a file: minutes with remarks, or the reason why the file was refused.</summary>
public abstract record MinutesReading
{
    private MinutesReading()
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="Minutes">What was read.</param>
    /// <param name="Remarks">Remarks for the person who imports the file, in no fixed order.</param>
    public sealed record Understood(MinutesContent Minutes, IReadOnlyList<MinutesRemark> Remarks) : MinutesReading;

    /// <summary>The file was refused and nothing was read.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Refused(MinutesFault Fault) : MinutesReading;
}
