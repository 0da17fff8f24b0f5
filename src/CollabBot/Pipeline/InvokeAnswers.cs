using CollabBot.Messaging;
using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Pipeline;

/// <summary>Writes a reply as the answer that each kind of invoke expects.</summary>
internal static class InvokeAnswers
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <param name="invoke">The name of the invoke.</param>
    /// <param name="reply">The reply to the request.</param>
    public static InvokeResponse Of(string? invoke, Reply reply) => invoke switch
    {
        "adaptiveCard/action" => Response(ForButton(reply)),
        "composeExtension/query" => Response(ForSearch(reply)),
        "composeExtension/fetchTask" or "composeExtension/submitAction" =>
            Response(new MessagingExtensionActionResponse { Task = Window(reply) }),
        "fileConsent/invoke" => new InvokeResponse { Status = StatusCodes.Status200OK },
        _ => Response(new TaskModuleResponse { Task = Window(reply) }),
    };

    /// <summary>The answer with one sentence.</summary>
    public static InvokeResponse Sentence(string? invoke, string sentence) => invoke == "fileConsent/invoke"
        ? Of("task/submit", Reply.Say(sentence))
        : Of(invoke, Reply.Say(sentence));

    private static AdaptiveCardInvokeResponse ForButton(Reply reply) => reply.Answer switch
    {
        Answer.View view => Card(view.Card),
        Answer.Form form => Card(form.Card),
        Answer.Sentence sentence => new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = sentence.Text },
        _ => new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = "" },
    };

    private static AdaptiveCardInvokeResponse Card(AdaptiveCards.AdaptiveCard card) =>
        new() { StatusCode = 200, Type = CardType, Value = SdkJson.Json(CardJson.Of(card)) };

    private static TaskModuleResponseBase? Window(Reply reply) => reply.Answer switch
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

    private static MessagingExtensionResponse ForSearch(Reply reply) => new()
    {
        ComposeExtension = reply.Answer switch
        {
            Answer.Results results =>
                new MessagingExtensionResult
                {
                    Type = "result",
                    AttachmentLayout = "list",
                    Attachments = [.. results.Cards.Select(Result)]
                },
            Answer.Sentence sentence => new MessagingExtensionResult { Type = "message", Text = sentence.Text },
            _ => null,
        },
    };

    /// <summary>The list shows a small card without markup of people; the whole card is inserted.</summary>
    private static MessagingExtensionAttachment Result(FoundCard found)
    {
        var card = SdkJson.Card(CardJson.Of(found.Card));
        return new MessagingExtensionAttachment
        {
            ContentType = card.ContentType,
            Content = card.Content,
            Preview = new Attachment
            {
                ContentType = ThumbnailCard.ContentType,
                Content = new ThumbnailCard { Title = found.Title, Text = found.Line }
            },
        };
    }

    private static InvokeResponse Response(object body) => new() { Status = StatusCodes.Status200OK, Body = body };
}
