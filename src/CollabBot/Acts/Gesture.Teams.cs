using CollabBot.Domain;

namespace CollabBot.Acts;

internal abstract partial record Gesture
{
    /// <summary>The bot was added somewhere.</summary>
    /// <param name="Place">Where, as an installation: a team as a whole, a chat.</param>
    /// <param name="IsUpgrade">It was there before, in an older version.</param>
    public sealed record Arrived(string Place, bool IsUpgrade) : Gesture;

    /// <summary>The bot was taken away.</summary>
    /// <param name="Place">From where.</param>
    public sealed record Departed(string Place) : Gesture;

    /// <summary>Wants to see her own view of the live card; nothing changes by it.</summary>
    public sealed record Look(RetrospectiveId? Retrospective) : Gesture;

    /// <summary>Wants to name what somebody wrote in a message.</summary>
    /// <param name="Text">The message as plain text.</param>
    /// <param name="Source">Its address.</param>
    public sealed record NameFromMessage(string Text, string? Source) : Gesture;

    /// <summary>Searches what may be shown; nothing changes by it.</summary>
    public sealed record Search(string Words, int Skip, int Count) : Gesture;

    /// <summary>Wants the minutes as text, in parts.</summary>
    public sealed record ReportText : Gesture;

    /// <summary>Accepts a file that was offered in the private chat.</summary>
    public sealed record AcceptFile(string Handover, UploadTarget Target) : Gesture;

    /// <summary>Declines it.</summary>
    public sealed record DeclineFile(string Handover) : Gesture;
}

/// <summary>Where an accepted file is to be put. Whoever has the address can write there: it is kept only until the file has arrived, and never logged.</summary>
/// <param name="Name">The name of the file there.</param>
/// <param name="UploadUrl">The address to write to.</param>
/// <param name="ContentUrl">The address it is read at afterwards.</param>
/// <param name="UniqueId">Its id there.</param>
/// <param name="FileType">Its kind, usually its extension.</param>
internal sealed record UploadTarget(string? Name, string? UploadUrl, string? ContentUrl, string? UniqueId, string? FileType);
