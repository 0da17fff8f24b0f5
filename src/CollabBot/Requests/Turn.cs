using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Requests;

/// <summary>The kind of conversation that an activity came from.</summary>
internal enum Place
{
    Private,
    GroupChat,
    Channel,
}

/// <summary>The surface that a request came from. It decides where the answer can be shown.</summary>
internal enum Surface
{
    /// <summary>A typed message, or a button that sends one. It is answered by messages.</summary>
    Message,

    /// <summary><c>Action.Execute</c>. It is answered by a card or a short notice that only the person sees.</summary>
    Button,

    /// <summary>Any other invoke, such as opening or submitting a form. It is answered in its window, which only the person sees.</summary>
    Form,
}

/// <summary>Who acts, where and when, and the language of the answer.</summary>
internal record Turn
{
    /// <summary>The turn of the SDK, which is needed to run a dialog.</summary>
    public required ITurnContext Context { get; init; }

    public required ConversationAddress Address { get; init; }

    public required Place Place { get; init; }

    public required Surface Surface { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The person's display name. It can be any text, and is stored only if the retrospective shows names.</summary>
    public Wording? DisplayName { get; init; }

    public required Texts Texts { get; init; }

    /// <summary>
    /// Texts in the person's own language, for answers that only they read. They differ from
    /// <see cref="Texts"/> if the conversation reads the answer.
    /// </summary>
    public Texts? OwnTexts { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The language that the person's client names, <c>fr</c> or <c>en</c>; null if it names none or malforms its tag.</summary>
    public string? ClientLanguage { get; init; }

    /// <summary>
    /// The IANA name of the person's time zone: that which their client sends, else the last one known; null if there is none.
    /// </summary>
    public string? TimeZone { get; init; }

    /// <summary>The name of the conversation, if the channel sends it.</summary>
    public string? ConversationName { get; init; }

    /// <summary>Creates the ids of new objects.</summary>
    public required Func<Guid> NewId { get; init; }

    /// <summary>
    /// In a private chat, conversations with a retrospective that the person is a member of
    /// but has not acted in. Looked up before the turn.
    /// </summary>
    public IReadOnlySet<string> MemberOf { get; init; } = new HashSet<string>();

    /// <summary>What the channel says about the people whom this turn is about.</summary>
    public PeopleFacts People { get; init; } = PeopleFacts.Nothing;

    /// <summary>The id of the conversation without its thread; a retrospective belongs to it.</summary>
    public string Conversation => Address.Root;

    /// <summary>The key of the person's dialog state in this conversation.</summary>
    public string StateKey => $"{Address.Tenant}/{Conversation}/{Person}";

    public bool IsShared => Place != Place.Private;

    /// <summary>
    /// Whether a typed command is answered by a button that opens the form, because everybody in the conversation would see the form
    /// itself. In a private chat the form is sent as a message, which also serves clients that open no windows.
    /// </summary>
    public bool NeedsInvitation => Surface == Surface.Message && IsShared;

    /// <summary>
    /// Whether a notice in the retrospective's thread is read where this message was typed, so that the answer need not repeat it: a group
    /// chat has no threads. An <c>expectReplies</c> request gets its answer all the same.
    /// </summary>
    public bool RepliesInThread => Place == Place.GroupChat && IsTypedWithoutExpectedReplies;

    /// <summary>Whether this is a message whose answer is a message of its own, not part of the HTTP response.</summary>
    public bool IsTypedWithoutExpectedReplies =>
        Surface == Surface.Message && Context.Activity.DeliveryMode != DeliveryModes.ExpectReplies;

    /// <summary>The same turn with texts in the person's own language, for messages to their private chat.</summary>
    public Turn InPrivate => OwnTexts is { } own ? this with { Texts = own } : this;

    /// <summary>The texts for an answer: in the retrospective's language if the conversation reads it, else in the person's.</summary>
    public Texts TextsFor(Retrospective retrospective) =>
        Surface == Surface.Message && IsShared ? Texts.For(retrospective.Language) : Texts;
}
