namespace CollabBot.Minutes.Json;

/// <summary>
/// Why a JSON text is not an export of minutes. Paths are those of the file, for example <c>themes[2].changes[0].direction</c>.
/// </summary>
public abstract record MinutesJsonFault
{
    private MinutesJsonFault()
    {
    }

    /// <summary>It is not valid JSON, or it is truncated.</summary>
    public sealed record NotJson(long Line) : MinutesJsonFault;

    /// <summary>It is larger than an export may be; both sizes are in bytes.</summary>
    public sealed record TooLarge(long Bytes, long Limit) : MinutesJsonFault;

    /// <summary>This program does not know the version of the file.</summary>
    public sealed record UnknownVersion(int Version) : MinutesJsonFault;

    /// <summary>A required field is missing or null.</summary>
    public sealed record Missing(string Path) : MinutesJsonFault;

    /// <summary>A field has a value of the wrong JSON type.</summary>
    public sealed record WrongType(string Path) : MinutesJsonFault;

    /// <summary>A field has a value that is not allowed.</summary>
    public sealed record UnknownValue(string Path, string Value) : MinutesJsonFault;

    /// <summary>A text that cannot be stored: it is empty, or contains U+0000 or half of a surrogate pair.</summary>
    public sealed record UnreadableText(string Path) : MinutesJsonFault;
}
