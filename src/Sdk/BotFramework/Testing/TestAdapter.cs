using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter for tests: it hands activities to the bot and keeps the replies in a queue, without any network.</summary>
public class TestAdapter : BotAdapter
{
    private readonly ReplyQueue queue = new();
    private int nextId;

    /// <summary>Makes an adapter for a channel.</summary>
    /// <param name="channelId">The channel that activities seem to come from.</param>
    /// <param name="sendTraceActivity">True to keep trace activities among the replies.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this((ConversationReference?)null, sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>Makes an adapter for a conversation.</summary>
    /// <param name="conversation">The conversation that activities seem to come from; null for one between a user and a bot.</param>
    /// <param name="sendTraceActivity">True to keep trace activities among the replies.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? UsualConversation();
        EnableTrace = sendTraceActivity;
    }

    /// <summary>True to keep trace activities among the replies.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Language of the activities that <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>The replies that have not been looked at, oldest first.</summary>
    public Queue<Activity> ActiveQueue => queue.Replies;

    /// <summary>The conversation that activities seem to come from.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation between a user and a bot on the test channel.</summary>
    /// <param name="name">Its id and, as officially, its type; it has no name.</param>
    /// <param name="user">Name of the user; the id is the same in lower case.</param>
    /// <param name="bot">Name of the bot; the id is the same in lower case.</param>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount { IsGroup = false, ConversationType = name, Id = name },
        User = new ChannelAccount { Id = user.ToLowerInvariant(), Name = user },
        Bot = new ChannelAccount { Id = bot.ToLowerInvariant(), Name = bot },
        Locale = "en-us",
    };

    /// <summary>Adds middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Hands an activity to the bot, as if it came from the conversation; what it lacks is filled in.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var turn = CreateTurnContext(activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Hands an activity to the bot on behalf of an identity, which the bot finds in the turn's state.</summary>
    /// <param name="claimsIdentity">The identity.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Null: replies are in the queue, that to an invoke too.</returns>
    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Address(activity);
        using var turn = CreateTurnContext(activity);
        turn.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return null;
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var responses = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            responses.Add(new ResourceResponse(activity.Id));

            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                queue.Add(activity);
            }
        }

        return [.. responses];
    }

    /// <summary>Puts an activity in the place of the reply with its id, if that has not been looked at.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The id of the activity; no id if there was no such reply.</returns>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = false;
        queue.Change(reply =>
        {
            var replace = reply.Id == activity.Id;
            found |= replace;
            return replace ? activity : reply;
        });
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Takes the reply with the reference's activity id out, if it has not been looked at.</summary>
    /// <param name="turnContext">Context of the turn.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        queue.Change(reply => reply.Id == reference.ActivityId ? null : reply);
        return Task.CompletedTask;
    }

    /// <summary>Starts a new conversation and tells the bot so.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        queue.Change(_ => null);
        var update = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = channelId,
            Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") },
        };
        using var turn = CreateTurnContext(update);
        await callback(turn, cancellationToken);
    }

    // Tests read replies straight, as they do with the official members; like there, nothing is claimed about null.
#nullable disable annotations
    /// <summary>Takes the oldest reply that has not been looked at.</summary>
    /// <returns>The reply, or null if there is none.</returns>
    public IActivity GetNextReply() => queue.Take();
#nullable restore annotations

    /// <summary>Takes the oldest reply that has not been looked at, waiting for one if there is none.</summary>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => await queue.TakeAsync(cancellationToken);

    /// <summary>Makes a message from the user.</summary>
    /// <param name="text">Its text.</param>
    public Activity MakeActivity(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Hands a message of the user to the bot.</summary>
    /// <param name="userSays">Its text.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the context of a turn.</summary>
    /// <param name="activity">The activity that the turn is about.</param>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Address(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
        {
            activity.Type = ActivityTypes.Message;
        }

        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.ChannelId = Conversation.ChannelId;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;
    }

    // Keys in a storage are made of these ids, and tests written for the official class know them.
    private static ConversationReference UsualConversation()
    {
        var conversation = CreateConversation("Conversation1");
        conversation.Conversation!.ConversationType = "convo1";
        return conversation;
    }

    private string NextId() => (Interlocked.Increment(ref nextId) - 1).ToString(CultureInfo.InvariantCulture);
}
