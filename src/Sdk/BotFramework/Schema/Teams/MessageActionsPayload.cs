using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message that a message extension command was called on.</summary>
public class MessageActionsPayload
{
    /// <summary>Makes an empty instance.</summary>
    public MessageActionsPayload()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="replyToId">Id of the activity this one answers; on an invoke, the message with the button.</param>
    /// <param name="messageType">Type of the message.</param>
    /// <param name="createdDateTime">When it was made, as text of the channel.</param>
    /// <param name="lastModifiedDateTime">When it was last changed, as text of the channel.</param>
    /// <param name="deleted">Whether it was deleted.</param>
    /// <param name="subject">Subject.</param>
    /// <param name="summary">Text for notifications and lists where cards are not shown.</param>
    /// <param name="importance">How important it is: one of <see cref="ActivityImportance"/>.</param>
    /// <param name="locale">BCP 47 language of the sender, or of the text.</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="body">Body.</param>
    /// <param name="attachmentLayout">How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</param>
    /// <param name="attachments">Cards, files and pictures.</param>
    /// <param name="mentions">Mentions.</param>
    /// <param name="reactions">Reactions.</param>
    public MessageActionsPayload(
        string? id = null,
        string? replyToId = null,
        string? messageType = null,
        string? createdDateTime = null,
        string? lastModifiedDateTime = null,
        bool? deleted = null,
        string? subject = null,
        string? summary = null,
        string? importance = null,
        string? locale = null,
        MessageActionsPayloadFrom? from = null,
        MessageActionsPayloadBody? body = null,
        string? attachmentLayout = null,
        IList<MessageActionsPayloadAttachment>? attachments = null,
        IList<MessageActionsPayloadMention>? mentions = null,
        IList<MessageActionsPayloadReaction>? reactions = null)
    {
        Id = id;
        ReplyToId = replyToId;
        MessageType = messageType;
        CreatedDateTime = createdDateTime;
        LastModifiedDateTime = lastModifiedDateTime;
        Deleted = deleted;
        Subject = subject;
        Summary = summary;
        Importance = importance;
        Locale = locale;
        From = from;
        Body = body;
        AttachmentLayout = attachmentLayout;
        Attachments = attachments;
        Mentions = mentions;
        Reactions = reactions;
    }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Id of the activity this one answers; on an invoke, the message with the button.</summary>
    [JsonPropertyName("replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>Type of the message.</summary>
    [JsonPropertyName("messageType")]
    public string? MessageType { get; set; }

    /// <summary>When it was made, as text of the channel.</summary>
    [JsonPropertyName("createdDateTime")]
    public string? CreatedDateTime { get; set; }

    /// <summary>When it was last changed, as text of the channel.</summary>
    [JsonPropertyName("lastModifiedDateTime")]
    public string? LastModifiedDateTime { get; set; }

    /// <summary>Whether it was deleted.</summary>
    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    /// <summary>Subject.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; set; }

    /// <summary>Text for notifications and lists where cards are not shown.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>How important it is: one of <see cref="ActivityImportance"/>.</summary>
    [JsonPropertyName("importance")]
    public string? Importance { get; set; }

    /// <summary>BCP 47 language of the sender, or of the text.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public MessageActionsPayloadFrom? From { get; set; }

    /// <summary>Body.</summary>
    [JsonPropertyName("body")]
    public MessageActionsPayloadBody? Body { get; set; }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Cards, files and pictures.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessageActionsPayloadAttachment>? Attachments { get; set; }

    /// <summary>Mentions.</summary>
    [JsonPropertyName("mentions")]
    public IList<MessageActionsPayloadMention>? Mentions { get; set; }

    /// <summary>Reactions.</summary>
    [JsonPropertyName("reactions")]
    public IList<MessageActionsPayloadReaction>? Reactions { get; set; }

    /// <summary>Address of the message.</summary>
    [JsonPropertyName("linkToMessage")]
    public Uri? LinkToMessage { get; set; }
}
