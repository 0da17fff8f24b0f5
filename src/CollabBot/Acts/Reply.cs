using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Outbox;

namespace CollabBot.Acts;

/// <summary>What an act answers: messages to the conversation it came from, what the presser's own window or card shows, and whether the live card is stale.</summary>
internal sealed record Reply
{
    public static readonly Reply Nothing = new();

    /// <summary>Messages, in order.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>What an invoke is answered with; a typed message gets it as a message.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The retrospective whose live card has to be drawn again.</summary>
    public RetrospectiveId? Stale { get; init; }

    /// <summary>
    /// What is shown where everybody reads, if the answer is for the person alone and no private chat with her can be opened: nothing of its content, but the way to it. An invoke
    /// is private by itself, and so is the private chat.
    /// </summary>
    public OutgoingMessage? Otherwise { get; init; }

    /// <summary>What is said where everybody reads when the answer has gone to the private chat.</summary>
    public string? Told { get; init; }

    /// <summary>Whether the act is done although no live card has to be drawn again: sent once more, its form gets this answer and counts once.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether the act cut the link between people and what they gave: the turn keeps no dialog state, and of its time the day alone.</summary>
    public bool LeavesNoTrace { get; init; }

    /// <summary>A file that the person accepted, to be uploaded.</summary>
    public Acceptance? Upload { get; init; }

    /// <summary>Whether an open question is asked again after this.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>A sentence for the person: in her window or under her card when she pressed something, else as a message.</summary>
    public static Reply Say(string sentence) => new() { Answer = new Answer.Sentence(sentence) };

    /// <summary>As <see cref="Say"/>, in Markdown that the product made: lists. What people typed must be escaped in it.</summary>
    public static Reply SayMarkdown(string text) => new() { Answer = new Answer.Sentence(text, IsMarkdown: true) };

    /// <summary>A form for the person.</summary>
    public static Reply Form(string title, AdaptiveCard card) => new() { Answer = new Answer.Form(title, card) };

    /// <summary>What a search found.</summary>
    public static Reply Found(IReadOnlyList<FoundCard> cards) => new() { Answer = new Answer.Results(cards) };

    /// <summary>A card for the person; where the answer is a message, everybody there sees it.</summary>
    public static Reply Show(AdaptiveCard card, string summary) => new() { Answer = new Answer.View(card, summary) };

    /// <summary>The same for the person alone: where others would read it, it goes to her private chat, and only that is said here.</summary>
    /// <param name="told">That it goes there, in words for everybody.</param>
    /// <param name="way">What stands here instead, where no private chat can be opened: a card without content.</param>
    public Reply Privately(string told, Reply way) => way.Answer is Answer.View view
        ? this with { Told = told, Otherwise = OutgoingMessage.Of(view.Card, view.Summary) }
        : throw new ArgumentException("The way is a card.", nameof(way));

    /// <summary>The same, and below a form that stands in the private chat the way to do it in words.</summary>
    public Reply Hinting(TurnInfo turn, string hint) => turn.Door == Door.Message && !turn.IsShared && Answer is Answer.Form ? And(Message.Here(hint)) : this;

    /// <summary>The same, and a message to the conversation.</summary>
    public Reply And(Message message) => this with { Messages = [.. Messages, message] };

    /// <summary>The same, and the live card is drawn again.</summary>
    public Reply Refreshing(Retrospective retrospective) => this with { Stale = retrospective.Id };
}

/// <summary>What an invoke is answered with.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    public sealed record Sentence(string Text, bool IsMarkdown = false) : Answer;

    public sealed record Form(string Title, AdaptiveCard Card) : Answer;

    public sealed record View(AdaptiveCard Card, string Summary) : Answer;

    public sealed record Results(IReadOnlyList<FoundCard> Cards) : Answer;
}

/// <summary>Something found: the card that is inserted, and the two lines of the list.</summary>
internal sealed record FoundCard(AdaptiveCard Card, string Title, string Line);

/// <summary>Where a message goes.</summary>
internal enum Target
{
    /// <summary>The thread or chat the gesture came from.</summary>
    Here,

    /// <summary>The thread of the retrospective's live card.</summary>
    Thread,

    /// <summary>The conversation the retrospective belongs to, as a post of its own.</summary>
    Conversation,

    /// <summary>The private chat of the person who acts.</summary>
    Private,
}

/// <summary>A message and where it goes; a retrospective is needed for the targets that belong to one.</summary>
internal sealed record Message(Target Target, OutgoingMessage Content, RetrospectiveId? Retrospective = null)
{
    public static Message Here(string text) => new(Target.Here, OutgoingMessage.Plain(text));

    public static Message Notice(Retrospective retrospective, string text) => new(Target.Thread, OutgoingMessage.Plain(text), retrospective.Id);
}
