namespace Microsoft.Bot.Schema;

/// <summary>A message between people and bot.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>BCP 47 language of the sender, or of the text.</summary>
    string? Locale { get; set; }

    /// <summary>The text.</summary>
    string? Text { get; set; }

    /// <summary>What is to be spoken instead of the text.</summary>
    string? Speak { get; set; }

    /// <summary>Whether an answer is expected: one of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>Text for notifications and lists where cards are not shown.</summary>
    string? Summary { get; set; }

    /// <summary>How the text is to be read: one of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Cards, files and pictures.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons shown beside the compose box.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>How important it is: one of <see cref="ActivityImportance"/>.</summary>
    string? Importance { get; set; }

    /// <summary>How replies travel: one of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>After which moment it should not be shown any more.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }

    /// <summary>The mentions among the <see cref="IActivity.Entities"/>.</summary>
    /// <returns>The mentions in their order; empty if there are none.</returns>
    Mention[] GetMentions();

    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    /// <returns>True if there is.</returns>
    bool HasContent();
}
