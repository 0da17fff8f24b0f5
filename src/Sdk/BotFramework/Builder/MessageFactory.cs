using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected; <see cref="InputHints.AcceptingInput"/> if null.</param>
    /// <returns>The message.</returns>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => Make(text, ssml, inputHint);

    /// <summary>A message with buttons that say their titles.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>A message with buttons that say their titles.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <param name="toList">Ids of the people who see the buttons; all if null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action)), text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <param name="toList">Ids of the people who see the buttons; all if null.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string? text = null, string? ssml = null, string? inputHint = null, IList<string>? toList = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Make(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { To = toList, Actions = [.. cardActions] };
        return message;
    }

    /// <summary>A message with an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>A message with attachments, one below the other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>A message with attachments, side by side.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null) =>
        WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    /// <summary>A message with a picture, video or file from an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ContentUrl(string url, string contentType, string? name = null, string? text = null, string? ssml = null, string? inputHint = null)
    {
        BotAssert.TextNotEmpty(url);
        BotAssert.TextNotEmpty(contentType);
        var attachment = new Attachment { ContentType = contentType, ContentUrl = url, Name = name ?? string.Empty };
        return WithAttachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    private static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string? text, string? ssml, string? inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Make(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Make(string? text, string? ssml, string? inputHint) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
        Attachments = [],
        Entities = [],
    };
}
