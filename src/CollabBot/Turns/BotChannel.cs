using CollabBot.Outbox;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Turns;

/// <summary>Sends through the SDK's adapter: what the outbox calls the channel.</summary>
internal sealed class BotChannel(CloudAdapterBase adapter, IConfiguration configuration) : IChannel
{
    /// <summary>How many members a page is asked to hold: one page for a conversation whose members are all expected (teams-platform 3.1: 50 to 500).</summary>
    private const int MembersPage = 100;

    /// <summary>Empty where no credentials are configured; the SDK then sends without a token.</summary>
    private readonly string appId = configuration["MicrosoftAppId"] ?? "";

    public string Compose(OutgoingMessage message) => BotSdkSeam.ToJson(Write(message));

    /// <summary>Writes a message as an activity.</summary>
    public static Activity Write(OutgoingMessage message)
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.Text = message.Text;
        activity.TextFormat = message.IsMarkdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
        activity.Summary = message.Summary;
        activity.Speak = message.Summary;
        if (message.Card is { } card) activity.Attachments = [BotSdkSeam.Card(CardJson.Of(card))];
        if (message.OfferedFile is { } offer) activity.Attachments = [FileCards.Of(offer)];
        if (message.File is { } file) activity.Attachments = [FileCards.Of(file)];
        return activity;
    }

    public Task<SentMessage> SendAsync(ConversationAddress address, string activity, CancellationToken cancellationToken) => RunAsync(
        address,
        async turn =>
        {
            var response = await turn.SendActivityAsync(BotSdkSeam.ReadActivity(activity), cancellationToken);
            return new SentMessage(response?.Id ?? "", address);
        },
        cancellationToken);

    public async Task<SentMessage> PostAsync(ConversationAddress address, string activity, CancellationToken cancellationToken)
    {
        if (!address.IsChannel) return await SendAsync(address, activity, cancellationToken);
        try
        {
            return await CreateThreadAsync(address, activity, cancellationToken);
        }
        catch (ChannelException refused) when (refused.Status is 400 or 404 or 405 or 501)
        {
            // Not every client that speaks the protocol can create conversations; a post to the bare channel id starts a thread as well (teams-platform 1.3).
            var sent = await SendAsync(address, activity, cancellationToken);
            return sent with { Thread = address.InThread(sent.ActivityId) };
        }
    }

    public Task UpdateAsync(ConversationAddress address, string activityId, string activity, CancellationToken cancellationToken) => RunAsync(
        address,
        async turn =>
        {
            var update = BotSdkSeam.ReadActivity(activity);
            update.Id = activityId;
            await turn.UpdateActivityAsync(update, cancellationToken);
            return new SentMessage(activityId, address);
        },
        cancellationToken);

    /// <summary>A new thread in a channel, in one call (teams-platform 3.2).</summary>
    private async Task<SentMessage> CreateThreadAsync(ConversationAddress address, string activity, CancellationToken cancellationToken)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount { Id = address.BotId, Name = address.BotName },
            TenantId = address.Tenant,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = address.Root }, Tenant = new TenantInfo { Id = address.Tenant } },
            Activity = BotSdkSeam.ReadActivity(activity),
        };
        SentMessage? sent = null;
        await GuardAsync(() => adapter.CreateConversationAsync(
            appId,
            address.ChannelId,
            address.ServiceUrl,
            audience: null!,
            parameters,
            (turn, _) =>
            {
                sent = new SentMessage(turn.Activity.Id!, address with { ConversationId = turn.Activity.Conversation!.Id! });
                return Task.CompletedTask;
            },
            cancellationToken));
        return sent ?? throw new ChannelException(null, "NoConversation", null, null);
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
        string? chat = null;
        await GuardAsync(() => adapter.CreateConversationAsync(
            appId,
            asked.ChannelId,
            asked.ServiceUrl,
            audience: null!,
            parameters,
            (turn, _) =>
            {
                chat = turn.Activity.Conversation?.Id;
                return Task.CompletedTask;
            },
            cancellationToken));
        return string.IsNullOrEmpty(chat)
            ? throw new ChannelException(null, "NoConversation", null, null)
            : asked with { ConversationId = chat, ConversationType = "personal", Locale = null };
    }

    public async Task<IReadOnlyList<ChannelMember>> MembersAsync(ConversationAddress address, int enough, CancellationToken cancellationToken)
    {
        List<ChannelMember> members = [];
        await AskAsync(
            address,
            async conversations =>
            {
                string? next = null;
                do
                {
                    var page = await conversations.GetConversationPagedMembersAsync(address.Root, MembersPage, next, cancellationToken);
                    members.AddRange((page?.Members ?? []).Select(account => Read(account, address)).OfType<ChannelMember>());
                    next = page?.ContinuationToken == next ? null : page?.ContinuationToken;
                }
                while (!string.IsNullOrEmpty(next) && members.Count <= enough);
            },
            cancellationToken);
        return [.. members.DistinctBy(member => member.Person)];
    }

    public async Task<bool> HasLeftAsync(ConversationAddress address, string id, CancellationToken cancellationToken)
    {
        try
        {
            await AskAsync(
                address,
                conversations => conversations is Microsoft.Bot.Connector.Conversations members
                    ? members.GetConversationMemberAsync(id, address.Root, cancellationToken)
                    : Task.CompletedTask,
                cancellationToken);
            return false;
        }
        catch (ChannelException refused) when (!refused.IsTransient)
        {
            // Other refusals tell nothing of her: not every client that speaks the protocol can be asked.
            return refused.Code is "MemberNotFoundInConversation";
        }
    }

    private static ChannelMember? Read(ChannelAccount account, ConversationAddress address)
    {
        if (account.Id is not { Length: > 0 } id || id == address.BotId || id.StartsWith("28:", StringComparison.Ordinal)) return null;
        var facts = MemberFacts.Read(BotSdkSeam.ToJson(account));
        return facts.Person is { } person ? new ChannelMember(new Domain.PersonId(person), id, facts.Name) : null;
    }

    private Task AskAsync(ConversationAddress address, Func<IConversations, Task> ask, CancellationToken cancellationToken) => GuardAsync(() => adapter.ContinueConversationAsync(
        appId,
        Reference(address.AtRoot()),
        (turn, _) => turn.TurnState.Get<IConnectorClient>()?.Conversations is { } conversations ? ask(conversations) : throw new ChannelException(501, "NoConnector", null, null),
        cancellationToken));

    private async Task<SentMessage> RunAsync(ConversationAddress address, Func<ITurnContext, Task<SentMessage>> send, CancellationToken cancellationToken)
    {
        SentMessage? sent = null;
        await GuardAsync(() => adapter.ContinueConversationAsync(
            appId,
            Reference(address),
            async (turn, _) =>
            {
                // The continuation is no message: what is sent answers the message it names itself, or none.
                turn.Activity.Id = null;
                sent = await send(turn);
            },
            cancellationToken));
        return sent ?? throw new ChannelException(null, "NotSent", null, null);
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

    private static async Task GuardAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ErrorResponseException refused)
        {
            throw new ChannelException((int?)refused.Response?.StatusCode, refused.Body?.Error?.Code, RetryAfter(refused), refused);
        }
        catch (Exception lost) when (lost is HttpRequestException or TaskCanceledException or TimeoutException)
        {
            throw new ChannelException(null, lost.GetType().Name, null, lost);
        }
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers
        && headers.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault() is { } text
        && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 600))
            : null;
}
