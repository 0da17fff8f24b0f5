namespace CollabBot.Messaging;

/// <summary>The connection to the channel, as the outbox publisher needs it. Activities are JSON: what is stored is what is sent.</summary>
internal interface IChannel
{
    /// <summary>Writes a message as the JSON of the activity to send.</summary>
    string Compose(OutgoingMessage message);

    /// <summary>Sends to a conversation or thread.</summary>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    Task<SentMessage> SendAsync(ConversationAddress address, string activity, CancellationToken cancellationToken);

    /// <summary>Sends a new post to a conversation: a new thread in a channel, a message elsewhere.</summary>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    Task<SentMessage> PostAsync(ConversationAddress address, string activity, CancellationToken cancellationToken);

    /// <summary>
    /// Opens the private chat with the person whom an address names. Idempotent: the channel returns the same chat again.
    /// </summary>
    /// <returns>The address of the chat.</returns>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    Task<ConversationAddress> OpenPrivateChatAsync(ConversationAddress asked, CancellationToken cancellationToken);

    /// <summary>The people of a conversation, without bots.</summary>
    /// <param name="enough">No further page is requested once more people than this are found.</param>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    Task<IReadOnlyList<ChannelMember>> MembersAsync(ConversationAddress address, int enough, CancellationToken cancellationToken);

    /// <summary>Whether the channel says that a person is not a member of a conversation; false if the channel cannot tell.</summary>
    /// <exception cref="ChannelException">The channel could not be reached.</exception>
    Task<bool> HasLeftAsync(ConversationAddress address, string id, CancellationToken cancellationToken);

    /// <summary>Replaces a message that the bot sent.</summary>
    /// <exception cref="ChannelException">The channel refused or could not be reached.</exception>
    Task UpdateAsync(ConversationAddress address, string activityId, string activity, CancellationToken cancellationToken);
}

/// <summary>A message that the channel has accepted: its id, and the address for replies below it.</summary>
internal sealed record SentMessage(string ActivityId, ConversationAddress Thread);

/// <summary>A member of a conversation: the person, their id on the channel, and their name, which is never stored.</summary>
internal sealed record ChannelMember(Domain.PersonId Person, string UserId, string? Name)
{
    /// <summary>Whether the channel gave no Entra object id, so that the person is known by the id on the channel.</summary>
    public bool HasChannelIdOnly => Person.Value == UserId;
}

/// <summary>The channel refused a request or could not be reached.</summary>
/// <param name="status">The HTTP status; null if there was no answer.</param>
/// <param name="code">The channel's own error code, if it gave one.</param>
/// <param name="retryAfter">How long the channel asks to wait before a retry, if it says so.</param>
/// <param name="inner">The original exception.</param>
internal sealed class ChannelException(int? status, string? code, TimeSpan? retryAfter, Exception? inner)
    : Exception($"The channel answered {status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"} {code}", inner)
{
    public int? Status => status;

    public string? Code => code;

    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>
    /// Whether the conversation accepts no messages any more: the bot is blocked or not installed there, or the conversation is gone.
    /// </summary>
    public bool IsGone => status switch
    {
        403 => code is "BotDisabledByAdmin"
            or "BotNotInConversationRoster"
            or "ConversationBlockedByUser"
            or "ForbiddenOperationException"
            or "MessageWritesBlocked",
        _ => IsConversationNotFound,
    };

    /// <summary>Whether the thread that was addressed does not exist any more, or the whole conversation.</summary>
    public bool IsConversationNotFound => status is 404 && code is "ConversationNotFound";

    /// <summary>
    /// Whether a later retry can succeed: after a lost connection, an expired token (401), a time-out (408), and the statuses
    /// for which <see href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability">Teams
    /// asks for a retry</see> (412, 429, 502, 503, 504).
    /// </summary>
    public bool IsTransient => status is null or 401 or 408 or 412 or 429 or 502 or 503 or 504;
}

/// <summary>Draws a reminder from the present state, and stores its outcome.</summary>
internal interface IReminder
{
    /// <summary>
    /// The reminder; null if it no longer applies, and then its <see cref="Storage.ReminderRow"/> is removed when the caller saves.
    /// </summary>
    Task<OutgoingMessage?> DrawAsync(Storage.Database database, Storage.OutboxRow row, CancellationToken cancellationToken);

    /// <summary>Records whether the reminder has arrived; the caller saves.</summary>
    Task SettleAsync(Storage.Database database, Storage.OutboxRow row, bool arrived, CancellationToken cancellationToken);
}

/// <summary>Uploads a file that a person has accepted, and adds the message about the result to the outbox.</summary>
internal interface IUploads
{
    /// <exception cref="ChannelException">The upload failed; a retry can succeed.</exception>
    Task DeliverAsync(Storage.OutboxRow row, CancellationToken cancellationToken);
}

/// <summary>Draws the card with the result of a vote from the present state.</summary>
internal interface IVoteResultRenderer
{
    /// <summary>The card; null if there is nothing to show.</summary>
    Task<OutgoingMessage?> DrawAsync(Storage.Database database, Storage.VoteResultRow result, CancellationToken cancellationToken);
}

/// <summary>Draws the live card of a retrospective from its present state.</summary>
internal interface ILiveCardRenderer
{
    /// <summary>The card; null if the retrospective does not exist any more.</summary>
    Task<OutgoingMessage?> DrawAsync(Storage.Database database, Domain.RetrospectiveId retrospective, CancellationToken cancellationToken);
}
