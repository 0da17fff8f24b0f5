using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Identity.Client;

namespace CollabBot.Messaging;

/// <summary>The channel as the outbox sees it: calls of the connector's REST service through the SDK's clients.</summary>
internal sealed class BotChannel(ConnectorFactory connectors) : IChannel
{
    /// <summary>
    /// Page size of the member list: one page holds a conversation whose members are all expected. Teams accepts 50 to 500.
    /// </summary>
    private const int MembersPage = 100;

    public string Compose(OutgoingMessage message) => SdkJson.ToJson(Write(message));

    /// <summary>Writes a message as an activity.</summary>
    public static Activity Write(OutgoingMessage message)
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.Text = message.Text;
        activity.TextFormat = message.IsMarkdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
        activity.Summary = message.Summary;
        activity.Speak = message.Summary;
        QuickReplies.Add(activity, message.QuickReplies);
        if (message.Card is { } card) activity.Attachments = [SdkJson.Card(CardJson.Of(card))];
        if (message.OfferedFile is { } offer) activity.Attachments = [FileCards.Of(offer)];
        if (message.File is { } file) activity.Attachments = [FileCards.Of(file)];
        return activity;
    }

    public async Task<SentMessage> SendAsync(ConversationAddress address, string activity, CancellationToken cancellationToken)
    {
        var message = SdkJson.ReadActivity(activity).ApplyConversationReference(Reference(address));
        var response = await CallAsync(address.ServiceUrl, conversations => string.IsNullOrEmpty(message.ReplyToId)
            ? conversations.SendToConversationAsync(message, cancellationToken)
            : conversations.ReplyToActivityAsync(message, cancellationToken));
        return new SentMessage(response?.Id ?? "", address);
    }

    public async Task<SentMessage> PostAsync(ConversationAddress address, string activity, CancellationToken cancellationToken)
    {
        if (!address.IsChannel) return await SendAsync(address, activity, cancellationToken);
        try
        {
            return await CreateThreadAsync(address, activity, cancellationToken);
        }
        catch (ChannelException refused) when (refused.Status is 400 or 404 or 405 or 501 && !refused.IsGone)
        {
            // Not every client that speaks the protocol can create conversations; a post to the bare channel id starts a thread as well.
            var sent = await SendAsync(address, activity, cancellationToken);
            return sent with { Thread = address.InThread(sent.ActivityId) };
        }
    }

    public Task UpdateAsync(ConversationAddress address, string activityId, string activity, CancellationToken cancellationToken)
    {
        var update = SdkJson.ReadActivity(activity).ApplyConversationReference(Reference(address));
        update.Id = activityId;
        return CallAsync(address.ServiceUrl, conversations => conversations.UpdateActivityAsync(update, cancellationToken));
    }

    /// <summary>A new thread in a channel, in one call.</summary>
    private async Task<SentMessage> CreateThreadAsync(ConversationAddress address, string activity, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount { Id = address.BotId, Name = address.BotName },
            TenantId = address.Tenant,
            ChannelData = new TeamsChannelData
            {
                Channel = new ChannelInfo { Id = address.Root },
                Tenant = new TenantInfo { Id = address.Tenant }
            },
            Activity = SdkJson.ReadActivity(activity),
        };
        var created = await CallAsync(
            address.ServiceUrl, conversations => conversations.CreateConversationAsync(parameters, cancellationToken));
        return created is { Id.Length: > 0, ActivityId.Length: > 0 }
            ? new SentMessage(created.ActivityId, address with { ConversationId = created.Id })
            : throw new ChannelException(null, "NoConversation", null, null);
    }

    public async Task<ConversationAddress> OpenPrivateChatAsync(ConversationAddress asked, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = asked.BotId, Name = asked.BotName },
            Members = [new ChannelAccount { Id = asked.UserId }],
            TenantId = asked.Tenant,
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = asked.Tenant } },
        };
        var created = await CallAsync(
            asked.ServiceUrl, conversations => conversations.CreateConversationAsync(parameters, cancellationToken));
        return created is { Id.Length: > 0 }
            ? asked with { ConversationId = created.Id, ConversationType = "personal", Locale = null }
            : throw new ChannelException(null, "NoConversation", null, null);
    }

    public async Task<IReadOnlyList<ChannelMember>> MembersAsync(
        ConversationAddress address, int enough, CancellationToken cancellationToken)
    {
        List<ChannelMember> members = [];
        string? next = null;
        do
        {
            var page = await CallAsync(
                address.ServiceUrl,
                conversations => conversations.GetConversationPagedMembersAsync(address.Root, MembersPage, next, cancellationToken));
            members.AddRange((page?.Members ?? []).Select(account => Read(account, address)).OfType<ChannelMember>());
            next = page?.ContinuationToken == next ? null : page?.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next) && members.Count <= enough);
        return [.. members.DistinctBy(member => member.Person)];
    }

    public async Task<bool> HasLeftAsync(ConversationAddress address, string id, CancellationToken cancellationToken)
    {
        try
        {
            await CallAsync(
                address.ServiceUrl,
                conversations => ((Conversations)conversations).GetConversationMemberAsync(id, address.Root, cancellationToken));
            return false;
        }
        catch (ChannelException refused) when (!refused.IsTransient)
        {
            // Other refusals say nothing about the member: not every client that speaks the protocol can be asked.
            return refused.Code is "MemberNotFoundInConversation";
        }
    }

    private static ChannelMember? Read(ChannelAccount account, ConversationAddress address)
    {
        if (account.Id is not { Length: > 0 } id || id == address.BotId || id.StartsWith("28:", StringComparison.Ordinal)) return null;
        var facts = MemberFacts.Read(SdkJson.ToJson(account));
        return facts.Person is { } person ? new ChannelMember(new Domain.PersonId(person), id, facts.Name) : null;
    }

    private static ConversationReference Reference(ConversationAddress address) => new()
    {
        ChannelId = address.ChannelId,
        ServiceUrl = address.ServiceUrl,
        Conversation = new ConversationAccount
        {
            Id = address.ConversationId,
            ConversationType = address.ConversationType,
            TenantId = address.Tenant,
            IsGroup = address.ConversationType != "personal",
        },
        Bot = new ChannelAccount { Id = address.BotId, Name = address.BotName },
        User = new ChannelAccount { Id = address.UserId },
        Locale = address.Locale,
    };

    /// <summary>
    /// Makes a call. A call that is refused with 401 is repeated once with a new token, because tokens can be withdrawn before they expire.
    /// </summary>
    /// <exception cref="ChannelException">The call failed or was refused.</exception>
    private async Task<T> CallAsync<T>(string serviceUrl, Func<IConversations, Task<T>> call)
    {
        try
        {
            var client = await connectors.CreateAsync(serviceUrl, audience: null!, CancellationToken.None);
            try
            {
                return await call(client.Conversations);
            }
            catch (ErrorResponseException refused)
                when ((int?)refused.Response?.StatusCode == 401
                    && client.Credentials is AppCredentials { MicrosoftAppId.Length: > 0 } credentials)
            {
                await credentials.GetTokenAsync(forceRefresh: true);
                return await call(client.Conversations);
            }
        }
        catch (ErrorResponseException refused)
        {
            throw new ChannelException((int?)refused.Response?.StatusCode, refused.Body?.Error?.Code, RetryAfter(refused), refused);
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException or TimeoutException or MsalException)
        {
            throw new ChannelException(null, lost.GetType().Name, null, lost);
        }
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers
        && headers
            .FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase))
            .Value?.FirstOrDefault() is { } text
        && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 600))
            : null;
}
