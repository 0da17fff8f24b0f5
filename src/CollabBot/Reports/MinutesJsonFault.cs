namespace CollabBot.Reports;

/// <summary>Why a JSON text is no export of minutes. Paths are those of the file: <c>themes[2].changes[0].direction</c>.</summary>
internal abstract record MinutesJsonFault
{
    private MinutesJsonFault()
    {
    }

    /// <summary>It is no JSON, or breaks off.</summary>
    public sealed record NotJson(long Line) : MinutesJsonFault;

    /// <summary>It is longer than any export.</summary>
    public sealed record TooLarge(long Bytes, long Limit) : MinutesJsonFault;

    /// <summary>Its version is not one that is known here.</summary>
    public sealed record UnknownVersion(int Version) : MinutesJsonFault;

    /// <summary>A field that must be there is not, or is empty.</summary>
    public sealed record Missing(string Path) : MinutesJsonFault;

    /// <summary>A field holds another kind of value than it should.</summary>
    public sealed record WrongType(string Path) : MinutesJsonFault;

    /// <summary>A field holds a value that means nothing here.</summary>
    public sealed record UnknownValue(string Path, string Value) : MinutesJsonFault;

    /// <summary>A text that cannot be stored: empty, U+0000, half a surrogate pair.</summary>
    public sealed record UnreadableText(string Path) : MinutesJsonFault;
}

/// <summary>What reading an export came to.</summary>
internal abstract record MinutesJsonReading
{
    private MinutesJsonReading()
    {
    }

    /// <summary>The minutes, and the fields that this version does not know and has left out.</summary>
    public sealed record Understood(Domain.Minutes Minutes, IReadOnlyList<string> UnknownFields) : MinutesJsonReading;

    /// <summary>Nothing was read.</summary>
    public sealed record Refused(MinutesJsonFault Fault) : MinutesJsonReading;
}
