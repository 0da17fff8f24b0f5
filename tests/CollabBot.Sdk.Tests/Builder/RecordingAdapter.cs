using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

/// <summary>An adapter that only writes down what it is asked to do.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Incoming(string type = ActivityTypes.Message, string channel = "msteams") => new()
    {
        Type = type,
        Id = "17",
        ChannelId = channel,
        ServiceUrl = "https://service/",
        From = new ChannelAccount("29:ada", "Ada"),
        Recipient = new ChannelAccount("28:bot", "Bot"),
        Conversation = new ConversationAccount(id: "19:c"),
    };

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, CancellationToken.None);

    public async Task<TurnContext> TurnAsync(IBot bot, Activity activity)
    {
        var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, CancellationToken.None);
        return turn;
    }

    public async Task<InvokeResponse?> InvokeAsync(IBot bot, Activity activity) =>
        (await TurnAsync(bot, activity)).TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse) turnContext.TurnState[InvokeResponseKey] = activity;
            else Sent.Add(activity);
        }

        return Task.FromResult(activities.Select((_, i) => new ResourceResponse("sent-" + (Sent.Count - activities.Length + i + 1))).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
