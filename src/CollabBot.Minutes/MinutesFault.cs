using CollabBot.Minutes.Json;

namespace CollabBot.Minutes;

/// <summary>Why a file cannot be imported.</summary>
public abstract record MinutesFault
{
    private MinutesFault()
    {
    }

    /// <summary>The file contains no text.</summary>
    public sealed record Empty : MinutesFault;

    /// <summary>The file is larger than the limit.</summary>
    /// <param name="Bytes">Its size, in bytes.</param>
    /// <param name="Limit">The limit, in bytes.</param>
    public sealed record TooLarge(long Bytes, long Limit) : MinutesFault;

    /// <summary>The file is no text, but for example a Word document, a picture or a program.</summary>
    public sealed record NotText : MinutesFault;

    /// <summary>The file is a web page, XML or rich text.</summary>
    public sealed record Markup : MinutesFault;

    /// <summary>The text contains no change and no theme with a list.</summary>
    public sealed record NoMinutes : MinutesFault;

    /// <summary>The file is JSON, but no export that can be read.</summary>
    /// <param name="Fault">What is wrong with it.</param>
    public sealed record BadJson(MinutesJsonFault Fault) : MinutesFault;
}
