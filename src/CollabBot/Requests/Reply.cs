using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Messaging;

namespace CollabBot.Requests;

/// <summary>The result of an act: messages to send, the answer to the invoke, and whether the live card is stale.</summary>
internal sealed record Reply
{
    public static readonly Reply Nothing = new();

    /// <summary>Messages to send, in order.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>The answer to the invoke; for a typed message it is sent as a message.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The retrospective whose live card must be redrawn; null if none.</summary>
    public RetrospectiveId? Stale { get; init; }

    /// <summary>
    /// Sent to the shared conversation if the answer is private and no private chat can be opened: a card with a button, without the
    /// content. Not used for an invoke or in a private chat, where only the person sees the answer.
    /// </summary>
    public OutgoingMessage? Fallback { get; init; }

    /// <summary>Sent to the shared conversation once the answer has been sent to the private chat.</summary>
    public string? Confirmation { get; init; }

    /// <summary>
    /// Whether the act is done although no live card is stale: if its form is submitted again, it gets the same answer and counts once.
    /// </summary>
    public bool Counts { get; init; }

    /// <summary>
    /// Whether the act cut the link between people and what they gave. The turn then stores no dialog state, and only the day of its time.
    /// </summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>An accepted file to upload.</summary>
    public Acceptance? Upload { get; init; }

    /// <summary>A text that was taken as the answer although it begins like a command: it is quoted, with the command beside it.</summary>
    public string? TakenAsAnswer { get; init; }

    /// <summary>Whether the open question is repeated after this answer.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>A sentence for the person: in the window or under the card of an invoke, else as a message.</summary>
    public static Reply Say(string sentence) => new() { Answer = new Answer.Sentence(sentence) };

    /// <summary>As <see cref="Say"/>, in Markdown that the product wrote. Text that people typed must be escaped.</summary>
    public static Reply SayMarkdown(string text) => new() { Answer = new Answer.Sentence(text, IsMarkdown: true) };

    /// <summary>The same sentence with quick replies; a shared conversation shows none.</summary>
    public Reply Offering(params IReadOnlyList<string> quickReplies) =>
        Answer is Answer.Sentence sentence ? this with { Answer = sentence with { QuickReplies = quickReplies } } : this;

    public static Reply Form(string title, AdaptiveCard card) => new() { Answer = new Answer.Form(title, card) };

    /// <summary>The results of a search.</summary>
    public static Reply Found(IReadOnlyList<FoundCard> cards) => new() { Answer = new Answer.Results(cards) };

    /// <summary>A card for the person. If the answer is a message, everybody in the conversation sees it.</summary>
    public static Reply Show(AdaptiveCard card, string summary) => new() { Answer = new Answer.View(card, summary) };

    /// <summary>
    /// The same answer for the person alone: in a shared conversation it goes to the private chat,
    /// and the conversation is only told that it does.
    /// </summary>
    /// <param name="confirmation">The sentence that says so in the conversation.</param>
    /// <param name="invitation">
    /// The reply for the conversation if no private chat can be opened; its answer must be a card without the content.
    /// </param>
    public Reply Privately(string confirmation, Reply invitation) => invitation.Answer is Answer.View view
        ? this with { Confirmation = confirmation, Fallback = OutgoingMessage.Of(view.Card, view.Summary) }
        : throw new ArgumentException("The invitation is a card.", nameof(invitation));

    /// <summary>The same reply; in a private chat, a message below the form says how to do the same by text.</summary>
    public Reply Hinting(Turn turn, string hint) =>
        turn.Surface == Surface.Message && !turn.IsShared && Answer is Answer.Form ? And(Message.Here(hint)) : this;

    /// <summary>The same reply with one more message.</summary>
    public Reply And(Message message) => this with { Messages = [.. Messages, message] };

    /// <summary>The same reply; the live card is redrawn.</summary>
    public Reply Refreshing(Retrospective retrospective) => this with { Stale = retrospective.Id };
}

/// <summary>The answer to an invoke.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    public sealed record Sentence(string Text, bool IsMarkdown = false) : Answer
    {
        public IReadOnlyList<string> QuickReplies { get; init; } = [];
    }

    public sealed record Form(string Title, AdaptiveCard Card) : Answer;

    public sealed record View(AdaptiveCard Card, string Summary) : Answer;

    public sealed record Results(IReadOnlyList<FoundCard> Cards) : Answer;
}

/// <summary>A search result: the card to insert, and the two lines in the list of results.</summary>
internal sealed record FoundCard(AdaptiveCard Card, string Title, string Line);

/// <summary>Where a message goes.</summary>
internal enum Target
{
    /// <summary>The thread or chat that the request came from.</summary>
    Here,

    /// <summary>The thread of the retrospective's live card.</summary>
    Thread,

    /// <summary>The conversation that the retrospective belongs to, as a new post.</summary>
    Conversation,

    /// <summary>The private chat of the person who acts.</summary>
    Private,
}

/// <summary>
/// A message and its target. The targets <see cref="Target.Thread"/> and <see cref="Target.Conversation"/> need the retrospective.
/// </summary>
internal sealed record Message(Target Target, OutgoingMessage Content, RetrospectiveId? Retrospective = null)
{
    public static Message Here(string text) => new(Target.Here, OutgoingMessage.Plain(text));

    public static Message Notice(Retrospective retrospective, string text) =>
        new(Target.Thread, OutgoingMessage.Plain(text), retrospective.Id);
}
