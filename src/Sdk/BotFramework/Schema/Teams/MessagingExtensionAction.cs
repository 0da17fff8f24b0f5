using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c>.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionAction()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="data">The action's data merged with the inputs of the card: as read from the wire, JSON.</param>
    /// <param name="context">Context of the request.</param>
    /// <param name="commandId">Id of the command in the manifest.</param>
    /// <param name="commandContext">Where the command was called: <c>message</c>, <c>compose</c> or <c>commandbox</c>.</param>
    /// <param name="botMessagePreviewAction"><c>edit</c> or <c>send</c> after a preview.</param>
    /// <param name="botActivityPreview">The activities that were previewed.</param>
    /// <param name="messagePayload">The message that the command was called on.</param>
    public MessagingExtensionAction(
        object? data = null,
        TaskModuleRequestContext? context = null,
        string? commandId = null,
        string? commandContext = null,
        string? botMessagePreviewAction = null,
        IList<Activity>? botActivityPreview = null,
        MessageActionsPayload? messagePayload = null)
    {
        Data = data;
        Context = context;
        CommandId = commandId;
        CommandContext = commandContext;
        BotMessagePreviewAction = botMessagePreviewAction;
        BotActivityPreview = botActivityPreview;
        MessagePayload = messagePayload;
    }

    /// <summary>Id of the command in the manifest.</summary>
    [JsonPropertyName("commandId")]
    public string? CommandId { get; set; }

    /// <summary>Where the command was called: <c>message</c>, <c>compose</c> or <c>commandbox</c>.</summary>
    [JsonPropertyName("commandContext")]
    public string? CommandContext { get; set; }

    /// <summary><c>edit</c> or <c>send</c> after a preview.</summary>
    [JsonPropertyName("botMessagePreviewAction")]
    public string? BotMessagePreviewAction { get; set; }

    /// <summary>The activities that were previewed.</summary>
    [JsonPropertyName("botActivityPreview")]
    public IList<Activity>? BotActivityPreview { get; set; }

    /// <summary>The message that the command was called on.</summary>
    [JsonPropertyName("messagePayload")]
    public MessageActionsPayload? MessagePayload { get; set; }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
