using CollabBot.Domain;
using CollabBot.Features;
using CollabBot.Features.CurrentRetrospective;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Pipeline;

/// <summary>
/// What surrounds every turn: one at a time for a person in a conversation; a repeated activity gets the answer it got before; the act, the dialog state, the mark with the answer
/// and the outbox rows are one transaction; and nothing is sent before it is committed.
/// </summary>
internal sealed partial class TurnRunner(
    UnitOfWork unit,
    KeyedQueue queue,
    MembershipLookup membership,
    PeopleLookup people,
    Router router,
    OpenQuestion question,
    CurrentRetrospective choosing,
    OutboxWriter outbox,
    OutboxPublisher publisher,
    IChannel channel,
    TimeProvider clock,
    ILogger<TurnRunner> log)
{
    private static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(5);

    private readonly List<Activity> collected = [];
    private TurnInfo? turn;
    private Activity? invokeAnswer;
    private string? pendingFormKey;
    private bool isCollecting;
    private bool leavesNoTrace;

    public async Task RunAsync(ITurnContext context, Func<CancellationToken, Task> dispatch, CancellationToken cancellationToken)
    {
        if (context.Activity is not { Conversation.Id.Length: > 0 }) return;

        var read = TurnReader.Read(context, clock.GetUtcNow());
        unit.Database.Tenant = read.Address.Tenant;

        // Reactions, edits, typing, members coming and going: nothing of them is kept, and nothing is answered.
        if (read.Person.Value.Length == 0 || !IsTaken(context.Activity))
        {
            await ReviveAsync(read, cancellationToken);
            return;
        }

        if (IsOnlyRead(context.Activity))
        {
            await ReadAsync(context, read, dispatch, cancellationToken);
            return;
        }

        var place = InstallEvents.Are(context.Activity) ? InstallEvents.PlaceOf(context.Activity) : $"{read.Conversation}/{read.Person}";
        using (await queue.EnterAsync($"{read.Address.Tenant}/{place}", cancellationToken))
        {
            context.TurnState.Set(turn = read);
            context.OnSendActivities(CollectAsync);
            try
            {
                if (!await IsForBotAsync(context.Activity, turn, cancellationToken))
                {
                    await ReviveAsync(read, cancellationToken);
                    return;
                }

                // Connector calls that only read come before the transaction: none is made inside it.
                turn = await people.FindAsync(read with { MemberOf = await membership.FindAsync(read, cancellationToken) }, cancellationToken);
                context.TurnState.Set(turn);
                await ActOnceAsync(context, dispatch, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                await FailAsync(context, exception, cancellationToken);
            }
        }

        var published = Task.WhenAll(outbox.Conversations.Select(conversation => publisher.PublishAsync(read.Address.Tenant, conversation)));
        if (read.Surface == Surface.Message) await Task.WhenAny(published, Task.Delay(LookupTimeout, clock, cancellationToken));
    }

    /// <summary>
    /// In a channel or group chat a message is for the bot when it mentions it or comes from a button; otherwise it is read only if its author has an open question in that very
    /// thread (product.md 5).
    /// </summary>
    private async Task<bool> IsForBotAsync(Activity activity, TurnInfo info, CancellationToken cancellationToken)
    {
        if (!info.IsShared || activity.Type != ActivityTypes.Message || activity.Value is not null || Mentions.Recipient(activity)) return true;

        return await question.IsOpenHereAsync(info, cancellationToken);
    }

    /// <summary>Serves one gesture inside the turn; a form that was sent before gets its answer again.</summary>
    public async Task<Reply> ActAsync(Gesture gesture, string? once, CancellationToken cancellationToken)
    {
        var info = turn!;
        if (isReading) return await router.ReadAsync(gesture, info, cancellationToken);

        var formKey = once is null ? null : $"form/{info.Person}/{once}";
        if (formKey is not null && await MarkAsync(formKey, cancellationToken) is { } answered)
        {
            if (answered.Status is { } status) invokeAnswer = SdkJson.InvokeAnswer(status, answered.Body);
            else if (answered.Body is { } replies) collected.AddRange(SdkJson.ReadActivities(replies));
            return Reply.Nothing;
        }

        var reply = await router.RouteAsync(gesture, info, cancellationToken);
        var line = await choosing.LineAsync(info, cancellationToken);
        if (line is not null) reply = CurrentRetrospective.Sign(reply, line);
        Collect(reply, info);
        if (line is not null && reply.Answer is null) SignDialog(line);
        if (reply.AsksAgain) await question.AskAgainAsync(info, cancellationToken);

        // A form that was refused has not been used: the same answers may be sent again when the moment is right.
        if (reply.Stale is not null || reply.Counts) pendingFormKey = formKey;
        leavesNoTrace |= reply.LeavesNoTrace;
        return reply;
    }

    /// <summary>A dialog has sent its messages by itself: the last of them says which retrospective it is about.</summary>
    private void SignDialog(string line)
    {
        if (collected.FindLast(activity => !string.IsNullOrEmpty(activity.Text)) is not { } last) return;
        last.Text += $"\n\n{(last.TextFormat == TextFormatTypes.Plain ? line : MarkdownText.Line(line))}";
    }

    private async Task ActOnceAsync(ITurnContext context, Func<CancellationToken, Task> dispatch, CancellationToken cancellationToken)
    {
        var info = turn!;
        await unit.BeginAsync(info.Address.Tenant, cancellationToken);
        var key = context.Activity.Id is { Length: > 0 } id ? $"activity/{info.Conversation}/{id}" : null;
        if (key is not null && await MarkAsync(key, cancellationToken) is { } mark)
        {
            await unit.AbandonAsync();
            await AnswerAgainAsync(context, mark, cancellationToken);
            return;
        }

        if (IsInstalledHere(context.Activity)) await RememberConversationAsync(info, cancellationToken);
        isCollecting = true;
        await dispatch(cancellationToken);
        isCollecting = false;

        if (!leavesNoTrace) await question.SaveAsync(info, cancellationToken);
        var isExpectingReplies = context.Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (!isExpectingReplies) foreach (var activity in collected) outbox.Send(info.Address, SdkJson.ToJson(activity));
        Mark(key, isExpectingReplies);
        await unit.CommitAsync(cancellationToken);

        if (isExpectingReplies && collected.Count > 0) await context.SendActivitiesAsync([.. collected], cancellationToken);
        if (invokeAnswer is not null) await context.SendActivityAsync(invokeAnswer, cancellationToken);
    }

    /// <summary>Holds back what is sent during the act, dialogs included, until it is committed.</summary>
    private async Task<ResourceResponse[]> CollectAsync(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (!isCollecting) return await next();

        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse) invokeAnswer ??= activity;
            else if (activity.Type != ActivityTypes.Trace) collected.Add(activity);
        }

        return [.. activities.Select(_ => new ResourceResponse(""))];
    }

    /// <summary>Turns a reply's messages into activities and outbox rows. Where there is no window or card to answer in, the answer is a message as well.</summary>
    private void Collect(Reply reply, TurnInfo info)
    {
        if (info.Surface == Surface.Message && AsMessage(reply.Answer) is { } answer)
        {
            if (info.IsShared && reply.Otherwise is { } otherwise) CollectPrivately(reply.Told!, answer, otherwise, info);

            // A form holds what its person filled in. As a message of its own it comes to a shared place only from a client that sent it by itself.
            else if (info.IsShared && reply.Answer is Answer.Form) CollectPrivately(info.Texts.AnsweredPrivately(), answer, OutgoingMessage.Plain(info.Texts.FormElsewhere()), info);
            else collected.Add(Addressed(BotChannel.Write(answer), info));
        }

        foreach (var message in reply.Messages)
        {
            switch (message.Target)
            {
                case Target.Here:
                    collected.Add(Addressed(BotChannel.Write(message.Content), info));
                    break;
                case Target.Thread:
                    outbox.Notice(ConversationOf(message, info), message.Retrospective!.Value, channel.Compose(message.Content));
                    break;
                case Target.Private:
                    outbox.Privately(info.Address, info.Person, channel.Compose(message.Content), told: null, otherwise: null);
                    break;
                case Target.Conversation:
                    outbox.Post(ConversationOf(message, info), message.Retrospective!.Value, channel.Compose(message.Content));
                    break;
            }
        }

        if (reply.Upload is { } upload) outbox.Upload(info.Address, upload.Hash, upload.ToJson(), info.Context.Activity.ReplyToId);
        if (reply.Stale is { } stale) outbox.LiveCard(ConversationOf(stale), stale);
    }

    /// <summary>
    /// The answer goes to the private chat; that it does is said here once it has, and where it cannot, the way to it stands here instead. Who expects replies in the response is
    /// told at once.
    /// </summary>
    private void CollectPrivately(string told, OutgoingMessage answer, OutgoingMessage otherwise, TurnInfo info)
    {
        var said = Addressed(BotChannel.Write(OutgoingMessage.Plain(told)), info);
        var isExpectingReplies = info.Context.Activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (isExpectingReplies) collected.Add(said);
        outbox.Privately(info.Address, info.Person, channel.Compose(answer), isExpectingReplies ? null : SdkJson.ToJson(said), channel.Compose(otherwise));
    }

    private string ConversationOf(Message message, TurnInfo info) => message.Retrospective is { } id ? ConversationOf(id) : info.Conversation;

    private string ConversationOf(Domain.RetrospectiveId id) =>
        unit.Database.Retrospectives.Local.First(retrospective => retrospective.Id == id).Conversation;

    private static OutgoingMessage? AsMessage(Answer? answer) => answer switch
    {
        Answer.Sentence { IsMarkdown: true } sentence => OutgoingMessage.Markdown(sentence.Text),
        Answer.Sentence sentence => OutgoingMessage.Plain(sentence.Text),
        Answer.View view => OutgoingMessage.Of(view.Card, view.Summary),
        Answer.Form form => OutgoingMessage.Of(form.Card, form.Title),
        _ => null,
    };

    private static Activity Addressed(Activity activity, TurnInfo info)
    {
        // An event is nothing to answer under.
        if (info.Context.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke) activity.ReplyToId = info.Context.Activity.Id;
        return activity;
    }

    private Task<ProcessedActivity?> MarkAsync(string key, CancellationToken cancellationToken) =>
        unit.Database.ProcessedActivities.AsNoTracking().FirstOrDefaultAsync(mark => mark.Key == key, cancellationToken);

    private void Mark(string? activityKey, bool isExpectingReplies)
    {
        var response = invokeAnswer?.Value as InvokeResponse;
        var replies = response is null && (isExpectingReplies || pendingFormKey is not null) ? SdkJson.WriteActivities(collected) : null;

        // The end of the day: the mark serves as long as others, and does not tell when it was made.
        var at = leavesNoTrace ? new DateTimeOffset(turn!.Now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero) : turn!.Now;

        // A message that the channel delivers again has been answered in the conversation; a form that a person sends again wants its answer again.
        AddMark(activityKey, isExpectingReplies ? replies : null);
        AddMark(pendingFormKey, replies);

        void AddMark(string? key, string? repeated)
        {
            if (key is null) return;
            unit.Database.ProcessedActivities.Add(new ProcessedActivity { Key = key, Person = turn!.Person, Status = response?.Status, Body = repeated ?? SdkJson.Text(response?.Body), At = at });
        }
    }

    private static async Task AnswerAgainAsync(ITurnContext context, ProcessedActivity mark, CancellationToken cancellationToken)
    {
        if (mark.Status is { } status) await context.SendActivityAsync(SdkJson.InvokeAnswer(status, mark.Body), cancellationToken);
        else if (mark.Body is { } replies) await context.SendActivitiesAsync([.. SdkJson.ReadActivities(replies)], cancellationToken);
    }

    /// <summary>Keeps the address that the conversation can be reached at now; it changes with regions and clients.</summary>
    private async Task RememberConversationAsync(TurnInfo info, CancellationToken cancellationToken)
    {
        var address = info.Address.AtRoot() with { UserId = info.IsShared ? null : info.Address.UserId, Locale = null };
        var json = address.ToJson();
        var row = await unit.Database.Conversations.FindAsync([info.Address.Tenant, info.Conversation], cancellationToken);
        if (row is null) unit.Database.Conversations.Add(row = new ConversationRow { Id = info.Conversation, Address = json });
        if (row.Address != json) row.Address = json;
        if (InstallEvents.TeamOf(info.Context.Activity) is { } team && row.Team != team) row.Team = team;
        if (row.UnreachableSince is not null)
        {
            row.UnreachableSince = null;
            outbox.Touch(info.Conversation);
        }

        await RememberPersonAsync(info, row, cancellationToken);
        if (!info.IsShared) await PrivateChats.RememberAsync(unit.Database, info.Person, info.Address, cancellationToken);
    }

    /// <summary>Keeps where she lives and the language of her client, for when she is reminded, and what the conversation is called, for telling her which one it is about.</summary>
    private async Task RememberPersonAsync(TurnInfo info, ConversationRow conversation, CancellationToken cancellationToken)
    {
        if (info.IsShared && info.ConversationName is { } name && name != conversation.Name) conversation.Name = name;
        var language = info.Address.Locale is { Length: > 0 } locale ? Texts.For(locale).Language : null;
        if (info.TimeZone is null && language is null) return;

        var person = await unit.Database.People.FindAsync([info.Address.Tenant, info.Person], cancellationToken);
        if (person is null) unit.Database.People.Add(person = new PersonRow { Id = info.Person });
        person.TimeZone = info.TimeZone ?? person.TimeZone;
        person.ClientLanguage = language ?? person.ClientLanguage;
    }

    /// <summary>A fault of ours: nothing of the act stays, the person is told so in words, and the log has the rest under the same reference.</summary>
    private async Task FailAsync(ITurnContext context, Exception exception, CancellationToken cancellationToken)
    {
        await unit.AbandonAsync();
        isCollecting = false;
        var reference = Guid.NewGuid().ToString("N")[..8];
        LogTurnFailed(log, exception, reference, context.Activity.Type, context.Activity.Name);

        var sentence = turn!.Texts.Failure(reference);
        await context.SendActivityAsync(turn.Surface == Surface.Message ? Plain(sentence) : FailureAnswer(sentence, turn.Surface, context.Activity.Name), cancellationToken);
    }

    private static Activity Plain(string sentence) => BotChannel.Write(OutgoingMessage.Plain(sentence));

    private static Activity FailureAnswer(string sentence, Surface door, string? name) => name == "composeExtension/query"
        ? SdkJson.InvokeAnswer(200, SdkJson.ToJson(new Dictionary<string, object> { ["composeExtension"] = new Dictionary<string, object> { ["type"] = "message", ["text"] = sentence } }))
        : FailureAnswer(sentence, door);

    private static Activity FailureAnswer(string sentence, Surface door) => SdkJson.InvokeAnswer(200, SdkJson.ToJson(door == Surface.Button
        ? new Dictionary<string, object> { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = sentence }
        : new Dictionary<string, object> { ["task"] = new Dictionary<string, object> { ["type"] = "message", ["value"] = sentence } }));

    [LoggerMessage(101, LogLevel.Error, "A turn failed ({Reference}, {Type} {Name})")]
    private static partial void LogTurnFailed(ILogger logger, Exception exception, string reference, string? type, string? name);
}
