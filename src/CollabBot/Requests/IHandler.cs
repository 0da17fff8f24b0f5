using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Handles a request that is about no single retrospective.</summary>
internal interface IHandler<in TRequest>
    where TRequest : IRequest
{
    Task<Reply> HandleAsync(TRequest request, Turn turn, CancellationToken cancellationToken);
}

/// <summary>
/// Handles a request about a retrospective, which the pipeline has found with the rights of the person and the language of the answer.
/// </summary>
internal interface IRetrospectiveHandler<in TRequest>
    where TRequest : IRetrospectiveRequest
{
    Task<Reply> HandleAsync(TRequest request, RetrospectiveTurn turn, CancellationToken cancellationToken);
}

/// <summary>Takes a text of the private chat that is neither a command nor an answer.</summary>
internal interface IFreeTextHandler
{
    /// <summary>Whether a text would be taken now.</summary>
    Task<bool> WouldTakeAsync(Turn turn, CancellationToken cancellationToken);

    /// <returns>Null if the text is not taken.</returns>
    Task<Reply?> TakeAsync(string text, Turn turn, CancellationToken cancellationToken);
}

/// <summary>Asks, when a person says that they are done with a step, the question that belongs to the step.</summary>
internal interface IDoneQuestion
{
    /// <returns>The answer with the question; null if nothing is asked.</returns>
    Task<Reply?> AskAsync(RetrospectiveTurn turn, Participant participant, CancellationToken cancellationToken);
}

/// <summary>Adds to the reply of every request, for example a question that a person is asked once.</summary>
internal interface IAfterRequest
{
    Task<Reply> AfterAsync(Reply reply, Turn turn, CancellationToken cancellationToken);
}

/// <summary>Knows which retrospective a private chat is about, if several are open.</summary>
internal interface ICurrentRetrospective
{
    /// <summary>Takes a text or button as the answer to the question which retrospective is meant.</summary>
    /// <returns>The reply, and the text that the person had typed before the question; null if it is no answer.</returns>
    Task<(Reply Reply, string Wish)?> AnswerAsync(IRequest request, Turn turn, CancellationToken cancellationToken);

    /// <summary>Asks which retrospective is meant; null if that is known.</summary>
    Task<Reply?> AskFirstAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>The line that names the retrospective of an answer; null if there is only one, or in a shared conversation.</summary>
    Task<string?> LineAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>Adds that line to an answer.</summary>
    Reply Sign(Reply reply, string line);
}

/// <summary>Answers a press on the live card with the card as it is now.</summary>
internal interface ILiveCardAnswers
{
    /// <summary>Answers a button with the current card and the sentence on top, and a typed command with the sentence.</summary>
    Task<Reply> ReplyAsync(Retrospective retrospective, string sentence, bool refused, Turn turn, CancellationToken cancellationToken);

    /// <summary>The same with a refusal.</summary>
    Task<Reply> RefuseAsync(Retrospective retrospective, Refusal refusal, Turn turn, CancellationToken cancellationToken);
}
