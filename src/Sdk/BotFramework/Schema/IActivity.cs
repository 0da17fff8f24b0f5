namespace Microsoft.Bot.Schema;

/// <summary>What all activities have.</summary>
public interface IActivity
{
    /// <summary>Type, which says how the rest is to be read.</summary>
    string? Type { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    string? Id { get; set; }

    /// <summary>Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC; set by the channel.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the offset of the sender's clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Id of the channel, for example <c>msteams</c>.</summary>
    string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>Where it happens.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>Id of the activity this one answers; on an invoke, the message with the button.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Metadata, for example mentions.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>Data of the channel: as read from the wire, JSON; for sending, any object.</summary>
    object? ChannelData { get; set; }

    /// <summary>The channel data as <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">What it is to be read as.</typeparam>
    /// <returns>The data; default if there is none.</returns>
    T? GetChannelData<T>();

    /// <summary>The channel data as <typeparamref name="T"/>, if it can be read so.</summary>
    /// <typeparam name="T">What it is to be read as.</typeparam>
    /// <param name="instance">The data.</param>
    /// <returns>False if there is none or it has another shape.</returns>
    bool TryGetChannelData<T>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T instance);

    /// <summary>This activity as a message.</summary>
    /// <returns>Null if the type is another one.</returns>
    IMessageActivity? AsMessageActivity();

    /// <summary>This activity as a contact relation update.</summary>
    /// <returns>Null if the type is another one.</returns>
    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    /// <summary>This activity as an installation update.</summary>
    /// <returns>Null if the type is another one.</returns>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This activity as a conversation update.</summary>
    /// <returns>Null if the type is another one.</returns>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This activity as a typing sign.</summary>
    /// <returns>Null if the type is another one.</returns>
    ITypingActivity? AsTypingActivity();

    /// <summary>This activity as an end of conversation.</summary>
    /// <returns>Null if the type is another one.</returns>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>This activity as an event.</summary>
    /// <returns>Null if the type is another one.</returns>
    IEventActivity? AsEventActivity();

    /// <summary>This activity as an invoke.</summary>
    /// <returns>Null if the type is another one.</returns>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This activity as a message update.</summary>
    /// <returns>Null if the type is another one.</returns>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>This activity as a message deletion.</summary>
    /// <returns>Null if the type is another one.</returns>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>This activity as a message reaction.</summary>
    /// <returns>Null if the type is another one.</returns>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>This activity as a suggestion.</summary>
    /// <returns>Null if the type is another one.</returns>
    ISuggestionActivity? AsSuggestionActivity();

    /// <summary>What is needed to come back to this conversation.</summary>
    /// <returns>A reference in which the sender is the user.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to the conversation of a reference.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">True to make it come from the user, false to make it go to the user.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
