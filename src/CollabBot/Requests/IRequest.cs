using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>
/// What a person wants, as a record. A typed command, a button and a form become the same requests. Each is defined, read and handled in
/// the folder of one feature.
/// </summary>
internal interface IRequest;

/// <summary>A request about one retrospective, which the pipeline finds before the handler runs.</summary>
internal interface IRetrospectiveRequest : IRequest
{
    /// <summary>The retrospective that a button or form names; null for the one that the conversation or the person is in.</summary>
    RetrospectiveId? Retrospective { get; }
}

/// <summary>A request that changes nothing: it is answered outside any transaction and any queue.</summary>
internal interface IReadOnlyRequest;

/// <summary>
/// A request that changes no retrospective. It is answered without the write lock; the turn takes the lock at its end, and only if it has
/// something of its own to store: a new address of the conversation, or the state of a question that is asked again.
/// </summary>
internal interface IOnlyAnswers;

/// <summary>
/// A request whose answer shows the names of people with a role; they are looked up in the channel before the transaction.
/// </summary>
internal interface INamesPeople;

/// <summary>A request for which the channel is asked whether the people with a role are still members, whoever makes it.</summary>
internal interface IChecksRoles;

/// <summary>A request that is handled although a question is open, which is then cancelled.</summary>
internal interface IEndsQuestion;

/// <summary>A request that is handled although a question is open, which is then asked again.</summary>
internal interface IKeepsQuestion;

/// <summary>A request that is handled although a question is open, which is then left; what the person has begun is kept.</summary>
internal interface ILeavesQuestion;

/// <summary>
/// A text that is not exactly a command: the answer to the open question, a change to name, or a command with words after it.
/// </summary>
/// <param name="Text">The text as typed.</param>
/// <param name="Meaning">The command that the text may be, with the person's own words as arguments; null if none.</param>
/// <param name="IsUnmistakable">Whether the text is almost certainly that command.</param>
internal sealed record SayText(string Text, IRequest? Meaning = null, bool IsUnmistakable = false) : IRequest
{
    /// <summary>Whether the person takes a text that was taken for an answer back: it was the command.</summary>
    public bool IsRather { get; init; }
}

/// <summary>The person has edited a message that they had sent. It is not read again.</summary>
internal sealed record EditedMessage : IRequest;

/// <summary>A button that this version of the bot does not know.</summary>
internal sealed record UnknownButton : IRequest;

/// <summary>A request whose meaning depends on the step that the retrospective is in.</summary>
internal sealed record DependsOnStep(Phase Step, IRequest InStep, IRequest Otherwise) : IRequest;
