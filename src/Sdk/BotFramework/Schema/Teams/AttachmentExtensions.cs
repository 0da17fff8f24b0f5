namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of message extensions.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a result of a message extension.</summary>
    /// <param name="attachment">What is inserted when the result is chosen.</param>
    /// <param name="previewAttachment">How it looks in the list; the attachment itself if null.</param>
    /// <returns>The result.</returns>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment? previewAttachment = null) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? new Attachment(attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl),
    };
}
