using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

// What an activity can do; its fields stand in Activity.cs.
public partial class Activity
{
    /// <summary>Makes a message.</summary>
    /// <returns>A message with empty lists of attachments and entities.</returns>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>Makes a contact relation update.</summary>
    /// <returns>The activity.</returns>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Makes a conversation update.</summary>
    /// <returns>An update with empty lists of members.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>Makes a typing sign.</summary>
    /// <returns>The activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Makes a handoff.</summary>
    /// <returns>The activity.</returns>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Makes an end of conversation.</summary>
    /// <returns>The activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Makes an event.</summary>
    /// <returns>The activity.</returns>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Makes an invoke.</summary>
    /// <returns>The activity.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Makes a trace.</summary>
    /// <param name="name">Name.</param>
    /// <param name="valueType">Says what the value is; the name of its type if null.</param>
    /// <param name="value">Payload.</param>
    /// <param name="label">A label for the developer; the calling member unless given.</param>
    /// <returns>The activity.</returns>
    public static ITraceActivity CreateTraceActivity(string name, string? valueType = null, object? value = null, [CallerMemberName] string? label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>Makes a message that answers this activity, addressed to its sender.</summary>
    /// <param name="text">The text; empty if null.</param>
    /// <param name="locale">Language of the text; that of this activity if null.</param>
    /// <returns>The answer.</returns>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>Makes a trace that belongs to this activity.</summary>
    /// <param name="name">Name.</param>
    /// <param name="value">Payload.</param>
    /// <param name="valueType">Says what the value is; the name of its type if null.</param>
    /// <param name="label">A label for the developer; the calling member unless given.</param>
    /// <returns>The trace.</returns>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    /// <inheritdoc/>
    public IMessageActivity? AsMessageActivity() => OnlyIf(ActivityTypes.Message);

    /// <inheritdoc/>
    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => OnlyIf(ActivityTypes.ContactRelationUpdate);

    /// <inheritdoc/>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => OnlyIf(ActivityTypes.InstallationUpdate);

    /// <inheritdoc/>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => OnlyIf(ActivityTypes.ConversationUpdate);

    /// <inheritdoc/>
    public ITypingActivity? AsTypingActivity() => OnlyIf(ActivityTypes.Typing);

    /// <inheritdoc/>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => OnlyIf(ActivityTypes.EndOfConversation);

    /// <inheritdoc/>
    public IEventActivity? AsEventActivity() => OnlyIf(ActivityTypes.Event);

    /// <inheritdoc/>
    public IInvokeActivity? AsInvokeActivity() => OnlyIf(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => OnlyIf(ActivityTypes.MessageUpdate);

    /// <inheritdoc/>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => OnlyIf(ActivityTypes.MessageDelete);

    /// <inheritdoc/>
    public IMessageReactionActivity? AsMessageReactionActivity() => OnlyIf(ActivityTypes.MessageReaction);

    /// <inheritdoc/>
    public ISuggestionActivity? AsSuggestionActivity() => OnlyIf(ActivityTypes.Suggestion);

    /// <summary>This activity as a trace.</summary>
    /// <returns>Null if the type is another one.</returns>
    public ITraceActivity? AsTraceActivity() => OnlyIf(ActivityTypes.Trace);

    /// <summary>This activity as a handoff.</summary>
    /// <returns>Null if the type is another one.</returns>
    public IHandoffActivity? AsHandoffActivity() => OnlyIf(ActivityTypes.Handoff);

    /// <summary>This activity as a command.</summary>
    /// <returns>Null if the type is another one.</returns>
    public ICommandActivity? AsCommandActivity() => OnlyIf(ActivityTypes.Command);

    /// <summary>This activity as the result of a command.</summary>
    /// <returns>Null if the type is another one.</returns>
    public ICommandResultActivity? AsCommandResultActivity() => OnlyIf(ActivityTypes.CommandResult);

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions() => Entities is null
        ? []
        : [.. Entities.Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
            .OfType<Mention>()];

    /// <inheritdoc/>
    public T? GetChannelData<T>() => SchemaJson.To<T>(ChannelData);

    /// <inheritdoc/>
    public bool TryGetChannelData<T>([MaybeNullWhen(false)] out T instance)
    {
        instance = default;
        // What the bot put there itself is of that type or not; only JSON can be read as something else.
        return (ChannelData is T || SchemaJson.IsJson(ChannelData)) && SchemaJson.TryTo(ChannelData, out instance);
    }

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>A reference to the message that was sent as the answer to this activity.</summary>
    /// <param name="reply">What the channel answered when it was sent.</param>
    /// <returns>The reference.</returns>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether it came over a streaming connection, which has no web address to answer to.</summary>
    /// <returns>True if the service address is not of HTTP.</returns>
    public bool IsFromStreamingConnection() => ServiceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false;

    /// <summary>Whether the type is the given one, or a refinement of it (<c>type/more</c>).</summary>
    /// <param name="activityType">The type.</param>
    /// <returns>True if it is.</returns>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity? OnlyIf(string activityType) => IsActivity(activityType) ? this : null;

    private Activity Answer(string type) => new(type)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToAnswer(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
    };

    // Direct Line and Web Chat give conversation updates ids that cannot be answered.
    private string? IdToAnswer() =>
        ChannelId is "directline" or "webchat" && IsActivity(ActivityTypes.ConversationUpdate) ? null : Id;
}
