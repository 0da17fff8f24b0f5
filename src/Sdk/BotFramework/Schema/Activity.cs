using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>One thing said or done in a conversation: the single message of the protocol, with the fields of every activity type.</summary>
public partial class Activity : IActivity, IConversationUpdateActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IMessageActivity, IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity, ITypingActivity, IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Makes an empty instance.</summary>
    public Activity()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Type, which says how the rest is to be read.</param>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="timestamp">When it was sent, in UTC; set by the channel.</param>
    /// <param name="localTimestamp">When it was sent, with the offset of the sender's clock.</param>
    /// <param name="serviceUrl">Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</param>
    /// <param name="channelId">Id of the channel, for example <c>msteams</c>.</param>
    /// <param name="from">Who sent it.</param>
    /// <param name="conversation">Where it happens.</param>
    /// <param name="recipient">Whom it is for.</param>
    /// <param name="textFormat">How the text is to be read: one of <see cref="TextFormatTypes"/>.</param>
    /// <param name="attachmentLayout">How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</param>
    /// <param name="membersAdded">Who came into the conversation.</param>
    /// <param name="membersRemoved">Who left the conversation.</param>
    /// <param name="reactionsAdded">Reactions that were put on the message.</param>
    /// <param name="reactionsRemoved">Reactions that were taken off the message.</param>
    /// <param name="topicName">The new topic of the conversation.</param>
    /// <param name="historyDisclosed">Whether earlier messages are shown to new members.</param>
    /// <param name="locale">BCP 47 language of the sender, or of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="speak">What is to be spoken instead of the text.</param>
    /// <param name="inputHint">Whether an answer is expected: one of <see cref="InputHints"/>.</param>
    /// <param name="summary">Text for notifications and lists where cards are not shown.</param>
    /// <param name="suggestedActions">Buttons shown beside the compose box.</param>
    /// <param name="attachments">Cards, files and pictures.</param>
    /// <param name="entities">Metadata, for example mentions.</param>
    /// <param name="channelData">Data of the channel: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="action">What was done, for example <c>add</c> or <c>remove</c>.</param>
    /// <param name="replyToId">Id of the activity this one answers; on an invoke, the message with the button.</param>
    /// <param name="label">A label for the developer.</param>
    /// <param name="valueType">Says what the value is.</param>
    /// <param name="value">Payload: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="name">Name.</param>
    /// <param name="relatesTo">Another conversation or activity this one is about.</param>
    /// <param name="code">Code.</param>
    /// <param name="expiration">After which moment it should not be shown any more.</param>
    /// <param name="importance">How important it is: one of <see cref="ActivityImportance"/>.</param>
    /// <param name="deliveryMode">How replies travel: one of <see cref="DeliveryModes"/>.</param>
    /// <param name="listenFor">Phrases that a speech channel should listen for.</param>
    /// <param name="textHighlights">Stretches of text that a suggestion is about.</param>
    /// <param name="semanticAction">A programmatic action that goes with it.</param>
    /// <param name="localTimezone">IANA name of the time zone of the sender.</param>
    public Activity(
        string? type = null,
        string? id = null,
        DateTimeOffset? timestamp = null,
        DateTimeOffset? localTimestamp = null,
        string? serviceUrl = null,
        string? channelId = null,
        ChannelAccount? from = null,
        ConversationAccount? conversation = null,
        ChannelAccount? recipient = null,
        string? textFormat = null,
        string? attachmentLayout = null,
        IList<ChannelAccount>? membersAdded = null,
        IList<ChannelAccount>? membersRemoved = null,
        IList<MessageReaction>? reactionsAdded = null,
        IList<MessageReaction>? reactionsRemoved = null,
        string? topicName = null,
        bool? historyDisclosed = null,
        string? locale = null,
        string? text = null,
        string? speak = null,
        string? inputHint = null,
        string? summary = null,
        SuggestedActions? suggestedActions = null,
        IList<Attachment>? attachments = null,
        IList<Entity>? entities = null,
        object? channelData = null,
        string? action = null,
        string? replyToId = null,
        string? label = null,
        string? valueType = null,
        object? value = null,
        string? name = null,
        ConversationReference? relatesTo = null,
        string? code = null,
        DateTimeOffset? expiration = null,
        string? importance = null,
        string? deliveryMode = null,
        IList<string>? listenFor = null,
        IList<TextHighlight>? textHighlights = null,
        SemanticAction? semanticAction = null,
        string? localTimezone = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>Type, which says how the rest is to be read.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>When it was sent, in UTC; set by the channel.</summary>
    [JsonPropertyName("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, with the offset of the sender's clock.</summary>
    [JsonPropertyName("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA name of the time zone of the sender.</summary>
    [JsonPropertyName("localTimezone")]
    public string? LocalTimezone { get; set; }

    /// <summary>Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <summary>Id of the channel, for example <c>msteams</c>.</summary>
    [JsonPropertyName("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonPropertyName("from")]
    public ChannelAccount? From { get; set; }

    /// <summary>Where it happens.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Whom it is for.</summary>
    [JsonPropertyName("recipient")]
    public ChannelAccount? Recipient { get; set; }

    /// <summary>How the text is to be read: one of <see cref="TextFormatTypes"/>.</summary>
    [JsonPropertyName("textFormat")]
    public string? TextFormat { get; set; }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonPropertyName("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <summary>Who came into the conversation.</summary>
    [JsonPropertyName("membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    [JsonPropertyName("membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions that were put on the message.</summary>
    [JsonPropertyName("reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken off the message.</summary>
    [JsonPropertyName("reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    [JsonPropertyName("topicName")]
    public string? TopicName { get; set; }

    /// <summary>Whether earlier messages are shown to new members.</summary>
    [JsonPropertyName("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>BCP 47 language of the sender, or of the text.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>What is to be spoken instead of the text.</summary>
    [JsonPropertyName("speak")]
    public string? Speak { get; set; }

    /// <summary>Whether an answer is expected: one of <see cref="InputHints"/>.</summary>
    [JsonPropertyName("inputHint")]
    public string? InputHint { get; set; }

    /// <summary>Text for notifications and lists where cards are not shown.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; set; }

    /// <summary>Buttons shown beside the compose box.</summary>
    [JsonPropertyName("suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Cards, files and pictures.</summary>
    [JsonPropertyName("attachments")]
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Metadata, for example mentions.</summary>
    [JsonPropertyName("entities")]
    public IList<Entity>? Entities { get; set; }

    /// <summary>Data of the channel: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>What was done, for example <c>add</c> or <c>remove</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>Id of the activity this one answers; on an invoke, the message with the button.</summary>
    [JsonPropertyName("replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>A label for the developer.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>Says what the value is.</summary>
    [JsonPropertyName("valueType")]
    public string? ValueType { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Another conversation or activity this one is about.</summary>
    [JsonPropertyName("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Code.</summary>
    [JsonPropertyName("code")]
    public string? Code { get; set; }

    /// <summary>After which moment it should not be shown any more.</summary>
    [JsonPropertyName("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How important it is: one of <see cref="ActivityImportance"/>.</summary>
    [JsonPropertyName("importance")]
    public string? Importance { get; set; }

    /// <summary>How replies travel: one of <see cref="DeliveryModes"/>.</summary>
    [JsonPropertyName("deliveryMode")]
    public string? DeliveryMode { get; set; }

    /// <summary>Phrases that a speech channel should listen for.</summary>
    [JsonPropertyName("listenFor")]
    public IList<string>? ListenFor { get; set; }

    /// <summary>Stretches of text that a suggestion is about.</summary>
    [JsonPropertyName("textHighlights")]
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>A programmatic action that goes with it.</summary>
    [JsonPropertyName("semanticAction")]
    public SemanticAction? SemanticAction { get; set; }

    /// <summary>Who called the bot, filled in by the receiver after the token was checked; never trusted from the wire.</summary>
    [JsonPropertyName("callerId")]
    public string? CallerId { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
