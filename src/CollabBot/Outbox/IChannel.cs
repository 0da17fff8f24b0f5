namespace CollabBot.Outbox;

/// <summary>The way to the channel, as the publisher needs it. Activities are JSON: what is stored is what is sent.</summary>
internal interface IChannel
{
    /// <summary>Writes a message as the activity that will be sent.</summary>
    string Compose(OutgoingMessage message);

    /// <summary>Posts to a conversation or thread.</summary>
    /// <exception cref="ChannelException">The channel did not take it.</exception>
    Task<SentMessage> SendAsync(ConversationAddress address, string activity, CancellationToken cancellationToken);

    /// <summary>Posts to a conversation as a post of its own: in a channel a new thread, elsewhere a message.</summary>
    /// <exception cref="ChannelException">The channel did not take it.</exception>
    Task<SentMessage> PostAsync(ConversationAddress address, string activity, CancellationToken cancellationToken);

    /// <summary>Opens the private chat with the person an address names; asked again, the channel gives the same.</summary>
    /// <returns>Its address.</returns>
    /// <exception cref="ChannelException">The channel did not open it.</exception>
    Task<ConversationAddress> OpenPrivateChatAsync(ConversationAddress asked, CancellationToken cancellationToken);

    /// <summary>The people of a conversation, bots left out.</summary>
    /// <param name="enough">It stops asking when it has found more than so many.</param>
    /// <exception cref="ChannelException">The channel did not say.</exception>
    Task<IReadOnlyList<ChannelMember>> MembersAsync(ConversationAddress address, int enough, CancellationToken cancellationToken);

    /// <summary>Whether the channel says that somebody is no member of a conversation; what it does not know is not said.</summary>
    /// <exception cref="ChannelException">The channel could not be reached.</exception>
    Task<bool> HasLeftAsync(ConversationAddress address, string id, CancellationToken cancellationToken);

    /// <summary>Replaces a message of the bot.</summary>
    /// <exception cref="ChannelException">The channel did not take it.</exception>
    Task UpdateAsync(ConversationAddress address, string activityId, string activity, CancellationToken cancellationToken);
}

/// <summary>A message that the channel has taken: its id, and the address to answer under it.</summary>
internal sealed record SentMessage(string ActivityId, ConversationAddress Thread);

/// <summary>Somebody in a conversation: who she is, her id on the channel, and her name, which is never stored.</summary>
internal sealed record ChannelMember(Domain.PersonId Person, string UserId, string? Name);

/// <summary>The channel refused or could not be reached.</summary>
/// <param name="status">HTTP status, or nothing where there was no answer.</param>
/// <param name="code">The channel's own error code, if it gave one.</param>
/// <param name="retryAfter">How long it asks to wait.</param>
/// <param name="inner">What was thrown.</param>
internal sealed class ChannelException(int? status, string? code, TimeSpan? retryAfter, Exception? inner)
    : Exception($"The channel answered {status?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"} {code}", inner)
{
    public int? Status => status;

    public string? Code => code;

    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>Whether the conversation itself takes nothing any more: the bot is blocked or not installed there, or it is gone (teams-platform 3.4).</summary>
    public bool IsGone => status switch
    {
        403 => code is "BotDisabledByAdmin" or "BotNotInConversationRoster" or "ConversationBlockedByUser" or "ForbiddenOperationException" or "MessageWritesBlocked",
        404 => code is "ConversationNotFound",
        _ => false,
    };

    /// <summary>Whether trying again later can help (teams-platform 3.4: 412, 429, 502, 503, 504, a lost connection, and an expired token).</summary>
    public bool IsTransient => status is null or 401 or 408 or 412 or 429 or 502 or 503 or 504;
}

/// <summary>Draws a reminder from the present state, and keeps what became of it.</summary>
internal interface IReminder
{
    /// <summary>The reminder, or nothing where it does not hold any more: then its trace is taken away as well, in what the caller saves.</summary>
    Task<OutgoingMessage?> DrawAsync(Storage.Database database, Storage.OutboxRow row, CancellationToken cancellationToken);

    /// <summary>Keeps whether it has arrived, in what the caller saves.</summary>
    Task SettleAsync(Storage.Database database, Storage.OutboxRow row, bool arrived, CancellationToken cancellationToken);
}

/// <summary>Uploads a file that a person has accepted, and leaves in the outbox what is said about it.</summary>
internal interface IUploads
{
    /// <exception cref="ChannelException">It could not be uploaded now; later it may.</exception>
    Task DeliverAsync(Storage.OutboxRow row, CancellationToken cancellationToken);
}

/// <summary>Draws the live card of a retrospective from its present state.</summary>
internal interface ILiveCard
{
    /// <summary>The card, or nothing where the retrospective is gone.</summary>
    Task<OutgoingMessage?> DrawAsync(Storage.Database database, Domain.RetrospectiveId retrospective, CancellationToken cancellationToken);
}
