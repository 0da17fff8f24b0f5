using System.Text.RegularExpressions;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Pipeline;

/// <summary>
/// Decides what a request means beside an open question, finds the retrospective with the rights of the person, and calls the handler that
/// the registry names.
/// </summary>
internal sealed partial class RequestDispatcher(
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
        if (route.Needs.Leads && !actor.IsFacilitator && turn.People.AreUnchecked(retrospective.Conversation))
            return Reply.Say(turn.Texts.RolesUnchecked());

        return await route.HandleAsync(services, request, new RetrospectiveTurn(turn, retrospective, actor), cancellationToken);
    }

    private async Task<Reply> MeantAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Surface != Surface.Message || InstallEvents.Are(turn.Context.Activity))
            return await HandleAsync(request, turn, cancellationToken);

        if (request is SayText { IsRather: true, Meaning: { } rather } typed)
        {
            await question.LeaveAsync(turn, cancellationToken, except: typed.Text);
            return await HandleAsync(rather, turn, cancellationToken);
        }

        if (await question.AsksForAsync(turn, cancellationToken) is { } asked)
            return await BesideAsync(request, asked, turn, cancellationToken);
        if (await ChooseAsync(request, turn, cancellationToken) is { } chosen) return chosen;
        return request is SayText { Meaning: { } meaning } say && await IsCommandAsync(say, turn, cancellationToken)
            ? await HandleAsync(meaning, turn, cancellationToken)
            : await HandleAsync(request, turn, cancellationToken);
    }

    /// <summary>What a request means while a question is open.</summary>
    private async Task<Reply> BesideAsync(IRequest request, AskedFor asked, Turn turn, CancellationToken cancellationToken)
    {
        if (request is EditedMessage) return await HandleAsync(request, turn, cancellationToken);
        var belongsTo = await question.BelongsToAsync(turn, cancellationToken);
        if (belongsTo is { } owner && await MovedOnAsync(owner.Retrospective, owner.Step, turn, cancellationToken) is { } lapsed)
            return await LapseAsync(request, lapsed, turn, cancellationToken);

        switch (request)
        {
            case IEndsQuestion:
                return await HandleAsync(request, turn, cancellationToken);
            case ILeavesQuestion:
                var begun = await question.LeaveAsync(turn, cancellationToken);
                return Keeping(await HandleAsync(request, turn, cancellationToken), begun, turn, here: true);
            case IKeepsQuestion:
                return await KeepAsync(request, turn, cancellationToken);
            case SayText { Meaning: null }:
                return await HandleAsync(request, turn, cancellationToken);
        }

        var say = request as SayText;
        var meant = say?.Meaning ?? request;
        if (asked == AskedFor.Offer && (say is null || say.IsUnmistakable))
        {
            await question.LeaveAsync(turn, cancellationToken);
            return await HandleAsync(meant, turn, cancellationToken);
        }

        // In a shared conversation a whole command is one; the bot does not quote there what a person wrote. A button that some clients
        // post as a message has no text.
        var text = turn.Context.Activity.Text?.Trim() ?? "";
        if (asked != AskedFor.Text || turn.IsShared || text.Length == 0)
        {
            return say is not null
                ? await HandleAsync(request, turn, cancellationToken)
                : Reply.Say(turn.Texts.QuestionOpen()) with { AsksAgain = true };
        }

        var isOfStep = belongsTo is null || registry.IsOf(belongsTo.Value.Step, meant);
        if (isOfStep && (say is null ? registry.Command(text) is null : Colon().IsMatch(text)))
            return await KeepAsync(meant, turn, cancellationToken);
        return await question.AnswerAsync(turn, cancellationToken) with { TakenAsAnswer = text };
    }

    private async Task<Reply> KeepAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var reply = await HandleAsync(request, turn, cancellationToken);
        if (question.HasBegun) return reply;

        // The request may have moved the retrospective on; the question is then left at the next answer.
        var isOver = await question.BelongsToAsync(turn, cancellationToken) is { } owner
            && await MovedOnAsync(owner.Retrospective, owner.Step, turn, cancellationToken) is not null;
        return reply with { AsksAgain = !isOver };
    }

    /// <summary>The refusal to answer a question that belongs to an earlier step; null if its step is the present one.</summary>
    private async Task<Refusal?> MovedOnAsync(RetrospectiveId id, Phase step, Turn turn, CancellationToken cancellationToken) =>
        (await retrospectives.FindAsync(turn, id, cancellationToken)).Match<Refusal?>(
            found => found.Phase == step ? null : new Refusal.WrongPhase(found.Phase, step), refusal => refusal);

    /// <summary>Leaves a question of another step. A command is executed; an answer is told what has become of it.</summary>
    private async Task<Reply> LapseAsync(IRequest request, Refusal why, Turn turn, CancellationToken cancellationToken)
    {
        var begun = await question.LeaveAsync(turn, cancellationToken);
        if (request is not SayText { Meaning: null })
            return Keeping(await MeantAsync(request, turn, cancellationToken), begun, turn, here: false);

        var texts = turn.Texts;
        var told = why is Refusal.WrongPhase moved ? texts.QuestionLapsed(moved.Current) : texts.QuestionGone();
        return Reply.Say(begun is null || turn.IsShared ? told : $"{told} {texts.DraftKept(begun, here: false)}");
    }

    /// <summary>The reply with a sentence about what was kept; a shared conversation never quotes what a person wrote.</summary>
    private static Reply Keeping(Reply reply, string? begun, Turn turn, bool here) =>
        begun is null || turn.IsShared ? reply : reply.And(Message.Here(turn.Texts.DraftKept(begun, here)));

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

    /// <summary>A text whose first words are followed by a colon.</summary>
    [GeneratedRegex(@"^[\p{L}\p{M}'’\- ]{1,40}\s*:")]
    private static partial Regex Colon();
}
