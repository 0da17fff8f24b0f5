using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation with a bot as a chain of what the user says and what the bot must reply. Each link runs once, as soon as
/// the one before it is done; <see cref="StartTestAsync"/> waits for all and throws what the first failing one threw. So a
/// chain can be waited for, looked at and then continued.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly Task links;
    private readonly BotCallbackHandler? callback;

    /// <summary>Begins a conversation with a bot.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">The bot; null for one that hears and says nothing.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        this.adapter = adapter;
        this.callback = callback;
        links = Task.CompletedTask;
    }

    /// <summary>Begins a conversation with a bot.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot is null ? null : bot.OnTurnAsync)
    {
    }

    /// <summary>Goes on with a conversation after a task that is under way.</summary>
    /// <param name="task">The task; null for none.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Task? task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>Goes on with a conversation by a task, which is started at once.</summary>
    /// <param name="getTask">Starts the task, which waits for all that comes before; null for none.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Func<Task>? getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        adapter = flow.adapter;
        callback = flow.callback;
        links = getTask?.Invoke() ?? Task.CompletedTask;
    }

    /// <summary>Waits for the whole conversation.</summary>
    /// <returns>A task that fails as the first failing link did.</returns>
    public Task StartTestAsync() => links;

    /// <summary>The user sends a message.</summary>
    /// <param name="userSays">Its text.</param>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => adapter.SendTextToBotAsync(userSays, callback!, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback!, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Send(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = adapter.Conversation.User is { } user ? [user] : [],
    });

    /// <summary>Time passes.</summary>
    /// <param name="ms">How much, in milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    /// <param name="timespan">How much.</param>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot must reply with a message of this text; space around it does not count.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description ?? expected, timeout);

    /// <summary>The bot must reply with a message that contains this text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Require(Text(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, expected, reply),
            description,
            timeout);

    /// <summary>The bot must reply with an activity of the same type and, if it is a message, of the same text.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000) =>
        AssertReply(expected, equalityComparer: null, description, timeout);

    /// <summary>The bot must reply with an activity of the same type that a comparer finds equal.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">The comparer; null to compare the texts of messages.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity>? equalityComparer, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply => Require(
                reply.Type == expected.Type && (equalityComparer?.Equals(expected, reply) ?? SameText(expected, reply)),
                description,
                Text(expected) ?? expected.Type,
                reply),
            description,
            timeout);
    }

    /// <summary>The bot must reply with an activity that a check accepts.</summary>
    /// <param name="validateActivity">The check; it throws if the reply will not do.</param>
    /// <param name="description">What is said when no reply comes; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    /// <exception cref="TaskCanceledException">No reply came in time; thrown by <see cref="StartTestAsync"/>.</exception>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Then(async () => validateActivity(
            await NextReplyAsync(timeout) ?? throw new TaskCanceledException($"{description ?? "The bot was expected to reply."} It did not in {timeout} ms.")));

    /// <summary>The bot must not reply.</summary>
    /// <param name="description">What is said when it does; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            if (await NextReplyAsync(timeout) is { } reply)
            {
                Require(false, description, "no reply", reply);
            }
        });

    /// <summary>The bot must reply with a message of one of these texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Require(candidates.Contains(Text(reply)), description, $"one of '{string.Join("', '", candidates)}'", reply),
            description,
            timeout);

    /// <summary>The user sends a message, and the bot must reply with a message of this text.</summary>
    /// <param name="userSays">Text of the user's message.</param>
    /// <param name="expected">Text of the reply.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user sends a message, and the bot must reply with an activity like this.</summary>
    /// <param name="userSays">Text of the user's message.</param>
    /// <param name="expected">The reply.</param>
    /// <param name="description">What is said when it does not; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user sends a message, and the bot must reply with an activity that a check accepts.</summary>
    /// <param name="userSays">Text of the user's message.</param>
    /// <param name="validateActivity">The check; it throws if the reply will not do.</param>
    /// <param name="description">What is said when no reply comes; null for the usual.</param>
    /// <param name="timeout">How long to wait, in milliseconds.</param>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Replays a transcript: what users said is sent, and the bot must reply as it did.</summary>
    /// <param name="activities">The transcript; the activities of the bot have its role.</param>
    /// <param name="description">What is said when a reply differs; null for the usual.</param>
    /// <param name="timeout">How long to wait for each reply, in milliseconds.</param>
    public TestFlow Test(IEnumerable<IActivity> activities, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    /// <summary>Replays a transcript: what users said is sent, and a check compares each reply with that of the bot.</summary>
    /// <param name="activities">The transcript; the activities of the bot have its role.</param>
    /// <param name="validateReply">The check; it throws if a reply will not do.</param>
    /// <param name="description">What is said when no reply comes; null for the usual.</param>
    /// <param name="timeout">How long to wait for each reply, in milliseconds.</param>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(reply => validateReply(activity, reply), description, timeout)
            : flow.Send(activity));
    }

    private TestFlow Then(Func<Task> next)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await links;
            await next();
        }
    }

    private async Task<IActivity?> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(Math.Min(timeout, int.MaxValue)));
        try
        {
            return await adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static bool IsFromBot(IActivity activity) =>
        string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private static bool SameText(IActivity expected, IActivity reply) =>
        reply.Type != ActivityTypes.Message || Text(reply)?.Trim() == Text(expected)?.Trim();

    private static string? Text(IActivity? activity) => (activity as Activity)?.Text;

    // Tests written for the official class look into these words.
    private static void Require(bool met, string? description, string? expected, IActivity actual)
    {
        if (!met)
        {
            var received = actual.Type == ActivityTypes.Message ? Text(actual) : $"an activity of the type '{actual.Type}'";
            throw new InvalidOperationException($"{(description is null ? null : description + ":\n")}Expected:{expected}\nReceived:{received}");
        }
    }
}
