using CollabBot.Domain;

namespace CollabBot.Requests;

internal abstract partial record Gesture
{
    /// <summary>The bot was installed.</summary>
    /// <param name="Place">The id of the installation: of the team, or of the chat.</param>
    /// <param name="IsUpgrade">Whether this is an upgrade of an earlier installation.</param>
    public sealed record Arrived(string Place, bool IsUpgrade) : Gesture;

    /// <summary>The bot was uninstalled.</summary>
    /// <param name="Place">The id of the installation: of the team, or of the chat.</param>
    public sealed record Departed(string Place) : Gesture;

    /// <summary>Asks for the person's own view of the live card. Read-only.</summary>
    public sealed record Look(RetrospectiveId? Retrospective) : Gesture;

    /// <summary>Asks to name a change from the text of a message.</summary>
    /// <param name="Text">The message as plain text.</param>
    /// <param name="Source">The link to the message.</param>
    public sealed record NameFromMessage(string Text, string? Source) : Gesture;

    /// <summary>Searches revealed changes, themes and lessons. Read-only.</summary>
    public sealed record Search(string Words, int Skip, int Count) : Gesture;

    /// <summary>Asks for the minutes as text messages.</summary>
    public sealed record ReportText : Gesture;

    /// <summary>Accepts a file that was offered in the private chat.</summary>
    public sealed record AcceptFile(string Handover, UploadTarget Target) : Gesture;

    /// <summary>Declines a file that was offered in the private chat.</summary>
    public sealed record DeclineFile(string Handover) : Gesture;
}

/// <summary>
/// Where to upload an accepted file. Anyone who knows the address can write to it: it is stored only in
/// the outbox row of the upload, and never logged.
/// </summary>
/// <param name="Name">The name of the file at the target.</param>
/// <param name="UploadUrl">The address to upload to.</param>
/// <param name="ContentUrl">The address to read the file at afterwards.</param>
/// <param name="UniqueId">The id of the file at the target.</param>
/// <param name="FileType">The file type, usually the extension.</param>
internal sealed record UploadTarget(string? Name, string? UploadUrl, string? ContentUrl, string? UniqueId, string? FileType);
