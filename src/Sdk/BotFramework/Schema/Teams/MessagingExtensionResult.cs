using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a message extension found, or what the client should do instead.</summary>
public class MessagingExtensionResult
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionResult()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="attachmentLayout">How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</param>
    /// <param name="type"><c>result</c>, <c>message</c>, <c>auth</c>, <c>config</c>, <c>botMessagePreview</c> or <c>silentAuth</c>.</param>
    /// <param name="attachments">Cards, files and pictures.</param>
    /// <param name="suggestedActions">Buttons shown beside the compose box.</param>
    /// <param name="text">The text.</param>
    /// <param name="activityPreview">The message to preview.</param>
    public MessagingExtensionResult(
        string? attachmentLayout = null,
        string? type = null,
        IList<MessagingExtensionAttachment>? attachments = null,
        MessagingExtensionSuggestedAction? suggestedActions = null,
        string? text = null,
        Activity? activityPreview = null)
    {
        AttachmentLayout = attachmentLayout;
        Type = type;
        Attachments = attachments;
        SuggestedActions = suggestedActions;
        Text = text;
        ActivityPreview = activityPreview;
    }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary><c>result</c>, <c>message</c>, <c>auth</c>, <c>config</c>, <c>botMessagePreview</c> or <c>silentAuth</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Cards, files and pictures.</summary>
    [JsonPropertyName("attachments")]
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>Buttons shown beside the compose box.</summary>
    [JsonPropertyName("suggestedActions")]
    public MessagingExtensionSuggestedAction? SuggestedActions { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>The message to preview.</summary>
    [JsonPropertyName("activityPreview")]
    public Activity? ActivityPreview { get; set; }
}
