using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Pipeline;

/// <content>The message extension, and files that were offered.</content>
internal sealed partial class CollabBotActivityHandler
{
    /// <summary>A command on a message: its form opens.</summary>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var message = action.MessagePayload;
        var isHtml = !string.Equals(message?.Body?.ContentType, "text", StringComparison.OrdinalIgnoreCase);
        var gesture = GestureReader.ReadMessage(action.CommandId, message?.Body?.Content, isHtml, message?.LinkToMessage?.ToString());
        return new MessagingExtensionActionResponse { Task = WindowOf(await runner.ActAsync(gesture, once: null, cancellationToken)) };
    }

    /// <summary>Its form is sent: as any other form.</summary>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var gesture = GestureReader.ReadData(SdkJson.Text(action.Data), out var once);
        return new MessagingExtensionActionResponse { Task = WindowOf(await runner.ActAsync(gesture, once, cancellationToken)) };
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var reply = await runner.ActAsync(GestureReader.ReadSearch(SdkJson.Text(turnContext.Activity.Value)), once: null, cancellationToken);
        return new MessagingExtensionResponse
        {
            ComposeExtension = reply.Answer switch
            {
                Answer.Results results => new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [.. results.Cards.Select(Result)] },
                Answer.Sentence sentence => new MessagingExtensionResult { Type = "message", Text = sentence.Text },
                _ => null,
            },
        };
    }

    protected override async Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        var info = fileConsentCardResponse.UploadInfo;
        var target = new UploadTarget(info?.Name, info?.UploadUrl, info?.ContentUrl, info?.UniqueId, info?.FileType);
        await runner.ActAsync(GestureReader.ReadConsent(SdkJson.Text(fileConsentCardResponse.Context), target), once: null, cancellationToken);
    }

    protected override async Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        await runner.ActAsync(GestureReader.ReadConsent(SdkJson.Text(fileConsentCardResponse.Context), target: null), once: null, cancellationToken);

    /// <summary>The list shows a small card without people's markup; what is inserted is the whole.</summary>
    private static MessagingExtensionAttachment Result(FoundCard found)
    {
        var card = SdkJson.Card(CardJson.Of(found.Card));
        return new MessagingExtensionAttachment
        {
            ContentType = card.ContentType,
            Content = card.Content,
            Preview = new Attachment { ContentType = ThumbnailCard.ContentType, Content = new ThumbnailCard { Title = found.Title, Text = found.Line } },
        };
    }
}
