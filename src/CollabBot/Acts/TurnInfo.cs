using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Outbox;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Acts;

/// <summary>What kind of conversation an activity came from.</summary>
internal enum Place
{
    Private,
    GroupChat,
    Channel,
}

/// <summary>By which door a gesture came, which decides where its answer can be shown.</summary>
internal enum Door
{
    /// <summary>A typed message, or a button that sends one: answered by messages.</summary>
    Message,

    /// <summary><c>Action.Execute</c>: answered by a card or a short notice for the presser alone.</summary>
    Button,

    /// <summary>A form being opened or submitted: answered by a form or a sentence in its window, for that person alone.</summary>
    Form,
}

/// <summary>Who acts, where, when, and in which language she is answered.</summary>
internal sealed record TurnInfo
{
    /// <summary>The SDK's turn, for what only it can do: running a dialog.</summary>
    public required ITurnContext Context { get; init; }

    public required ConversationAddress Address { get; init; }

    public required Place Place { get; init; }

    public required Door Door { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>How the channel shows her: anybody's text, kept only where a retrospective shows names.</summary>
    public Wording? DisplayName { get; init; }

    public required Texts Texts { get; init; }

    /// <summary>The words she is answered with where only she reads: those of the turn, unless everybody reads the answer.</summary>
    public Texts? OwnTexts { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The IANA name of the time zone that her client says, if it says one that is known here.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What the conversation is called, if the channel says so.</summary>
    public string? ConversationName { get; init; }

    /// <summary>Where new identifiers come from.</summary>
    public required Func<Guid> NewId { get; init; }

    /// <summary>Conversations with an open retrospective that she is a member of, looked up before the turn when her own acts do not tell.</summary>
    public IReadOnlySet<string> MemberOf { get; init; } = new HashSet<string>();

    /// <summary>What the channel says of the people this turn is about.</summary>
    public PeopleFacts People { get; init; } = PeopleFacts.Nothing;

    /// <summary>The conversation without a thread: what a retrospective belongs to.</summary>
    public string Conversation => Address.Root;

    public bool IsShared => Place != Place.Private;

    /// <summary>
    /// Whether a typed command is answered by the way to a form, because what the form shows is for one person and everybody would see it. In the private chat the
    /// form itself can stand in the conversation, which also serves clients that open no windows.
    /// </summary>
    public bool ShowsWay => Door == Door.Message && IsShared;

    /// <summary>
    /// Whether what is said in the retrospective's thread is read where this was typed, so that it is not said twice: a group chat has no threads. Who expects
    /// replies in the response gets one all the same.
    /// </summary>
    public bool HearsNotices => Door == Door.Message && Place == Place.GroupChat && Context.Activity.DeliveryMode != DeliveryModes.ExpectReplies;

    /// <summary>The turn as what goes to her private chat is worded, wherever it was asked for.</summary>
    public TurnInfo InPrivate => OwnTexts is { } own ? this with { Texts = own } : this;

    /// <summary>
    /// The words for an answer: hers where only she reads it, the retrospective's own where the channel does.
    /// </summary>
    public Texts TextsFor(Retrospective retrospective) =>
        Door == Door.Message && IsShared ? Texts.For(retrospective.Language) : Texts;
}
