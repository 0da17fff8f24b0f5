using CollabBot.Dialogs;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Pipeline;

/// <summary>
/// Decides what a request means beside an open question, finds the retrospective with the rights of the person, and calls the handler that
/// the registry names.
/// </summary>
internal sealed class RequestDispatcher(
    FeatureRegistry registry,
    RequestReader reader,
    RetrospectiveQueries retrospectives,
    OpenQuestion question,
    ICurrentRetrospective current,
    IEnumerable<IFreeTextHandler> freeText,
    IEnumerable<IAfterRequest> after,
    IServiceProvider services)
{
    /// <summary>
    /// Handles a request with everything that belongs to it: the open question, the choice of the retrospective, and what follows from it.
    /// </summary>
    public async Task<Reply> DispatchAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var reply = await MeantAsync(request, turn, cancellationToken);
        if (!InstallEvents.Are(turn.Context.Activity))
        {
            foreach (var follow in after) reply = await follow.AfterAsync(reply, turn, cancellationToken);
        }

        return reply;
    }

    /// <summary>Calls the handler.</summary>
    public async Task<Reply> HandleAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (request is DependsOnStep depends)
            request = await InStepAsync(depends, turn, cancellationToken) ? depends.InStep : depends.Otherwise;

        var route = registry.RouteOf(request);
        if (route.Needs is null) return await route.HandleAsync(services, request, turn, cancellationToken);

        var named = ((IRetrospectiveRequest)request).Retrospective;
        var found = await retrospectives.FindAsync(turn, named, route.Needs.Access, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var actor = await retrospectives.ActorAsync(turn, retrospective, route.Needs.Leads, cancellationToken);
        return await route.HandleAsync(services, request, new RetrospectiveTurn(turn, retrospective, actor), cancellationToken);
    }

    private async Task<Reply> MeantAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Surface != Surface.Message || InstallEvents.Are(turn.Context.Activity))
            return await HandleAsync(request, turn, cancellationToken);

        var isOpen = await question.IsOpenAsync(turn, cancellationToken);
        if (!isOpen && await ChooseAsync(request, turn, cancellationToken) is { } chosen) return chosen;
        var text = request as SayText;
        if (isOpen && (text is null ? request : text.Meaning) is { } command
            && await question.IsLeftByAsync(command, isWhole: text is null, turn, cancellationToken))
        {
            await question.CancelAsync(turn, cancellationToken);
            return await HandleAsync(command, turn, cancellationToken);
        }

        return request switch
        {
            SayText { Meaning: { } meaning } say when !isOpen && await IsCommandAsync(say, turn, cancellationToken) =>
                await HandleAsync(meaning, turn, cancellationToken),
            SayText => await HandleAsync(request, turn, cancellationToken),
            _ when !isOpen || request is IEndsQuestion or EditedMessage => await HandleAsync(request, turn, cancellationToken),
            IKeepsQuestion => await HandleAsync(request, turn, cancellationToken) with { AsksAgain = true },

            // A command typed while a question is open is not executed; the question stays and is asked again.
            _ => Reply.Say(turn.Texts.QuestionOpen()) with { AsksAgain = true },
        };
    }

    /// <summary>A text that may be a command is one, unless it may be a change: in the private chat while changes are named.</summary>
    private async Task<bool> IsCommandAsync(SayText say, Turn turn, CancellationToken cancellationToken)
    {
        if (say.IsUnmistakable) return true;
        foreach (var taker in freeText)
        {
            if (await taker.WouldTakeAsync(turn, cancellationToken)) return false;
        }

        return true;
    }

    /// <summary>In the private chat: asks which retrospective is meant, or takes the answer and goes on with what was wanted.</summary>
    private async Task<Reply?> ChooseAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (await current.AnswerAsync(request, turn, cancellationToken) is not { } answered)
            return registry.IsAboutOne(request) ? await current.AskFirstAsync(turn, cancellationToken) : null;

        return answered.Wish.Length == 0 ? answered.Reply : await MeantAsync(reader.Text(answered.Wish), turn, cancellationToken);
    }

    private async Task<bool> InStepAsync(DependsOnStep depends, Turn turn, CancellationToken cancellationToken)
    {
        var named = (depends.Otherwise as IRetrospectiveRequest)?.Retrospective;
        return (await retrospectives.FindAsync(turn, named, cancellationToken)).Match(found => found.Phase == depends.Step, _ => false);
    }
}
