using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Pipeline;

/// <summary>
/// The bot as the SDK sees it: every kind of activity becomes a gesture here and its reply becomes what that kind is answered with. What surrounds a turn is in <see cref="TurnRunner"/>.
/// </summary>
internal sealed partial class CollabBotActivityHandler(TurnRunner runner) : TeamsActivityHandler
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        runner.RunAsync(turnContext, token => base.OnTurnAsync(turnContext, token), cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var data = SdkJson.Text(activity.Value);
        if (data is not null && string.IsNullOrWhiteSpace(activity.Text))
        {
            await runner.ActAsync(GestureReader.ReadData(data, out var once), once, cancellationToken);
            return;
        }

        // Dialogs read the text of the activity, so the mention goes from there too.
        activity.Text = Mentions.TextWithoutRecipient((Activity)activity);
        await runner.ActAsync(GestureReader.ReadText(activity.Text), once: null, cancellationToken);
    }

    protected override Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        // An invoke that says nothing is one of nothing: the SDKs do not agree on what to make of it.
        turnContext.Activity.Value ??= SdkJson.Json("{}");
        if (!SdkJson.CanRead(turnContext.Activity)) return Task.FromResult<InvokeResponse?>(new InvokeResponse { Status = StatusCodes.Status400BadRequest });
        return base.OnInvokeActivityAsync(turnContext, cancellationToken);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var gesture = GestureReader.ReadData(SdkJson.Text(invokeValue.Action?.Data), out var once);
        var reply = await runner.ActAsync(gesture, once, cancellationToken);
        return reply.Answer switch
        {
            Answer.View view => CardAnswer(view.Card),
            Answer.Form form => CardAnswer(form.Card),
            Answer.Sentence sentence => new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = sentence.Text },
            _ => new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = "" },
        };
    }

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        await FormAsync(taskModuleRequest, cancellationToken);

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        await FormAsync(taskModuleRequest, cancellationToken);

    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        InstallAsync((Activity)turnContext.Activity, cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        InstallAsync((Activity)turnContext.Activity, cancellationToken);

    private async Task InstallAsync(Activity activity, CancellationToken cancellationToken)
    {
        var place = InstallEvents.PlaceOf(activity);
        if (InstallEvents.IsArrival(activity)) await runner.ActAsync(new Gesture.Arrived(place, InstallEvents.IsUpgrade(activity)), once: null, cancellationToken);
        else if (InstallEvents.IsRemoval(activity)) await runner.ActAsync(new Gesture.Departed(place), once: null, cancellationToken);
    }

    private async Task<TaskModuleResponse> FormAsync(TaskModuleRequest request, CancellationToken cancellationToken)
    {
        var gesture = GestureReader.ReadData(SdkJson.Text(request.Data), out var once);
        var reply = await runner.ActAsync(gesture, once, cancellationToken);
        return new TaskModuleResponse { Task = WindowOf(reply) };
    }

    private static TaskModuleResponseBase? WindowOf(Reply reply) => reply.Answer switch
    {
        Answer.Form form => Window(form.Title, form.Card),
        Answer.View view => Window(view.Summary, view.Card),
        Answer.Sentence sentence => new TaskModuleMessageResponse { Value = sentence.Text },
        _ => null,
    };

    private static TaskModuleContinueResponse Window(string title, AdaptiveCards.AdaptiveCard card) => new()
    {
        Value = new TaskModuleTaskInfo { Title = title, Width = "medium", Height = "large", Card = SdkJson.Card(CardJson.Of(card)) },
    };

    private static AdaptiveCardInvokeResponse CardAnswer(AdaptiveCards.AdaptiveCard card) =>
        new() { StatusCode = 200, Type = CardType, Value = SdkJson.Json(CardJson.Of(card)) };
}
