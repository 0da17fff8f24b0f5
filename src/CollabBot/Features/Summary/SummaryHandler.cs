using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Summary;

/// <summary>Posts the summary card, or shows it in a dialog window.</summary>
internal sealed class SummaryHandler(RetrospectiveQueries retrospectives)
    : IRetrospectiveHandler<PostSummary>,
      IRetrospectiveHandler<OpenSummary>
{
    public Task<Reply> HandleAsync(PostSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        PostAsync(turn, cancellationToken);

    /// <summary>Posts the summary card of the retrospective of the turn.</summary>
    public async Task<Reply> PostAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = Texts.For(retrospective.Language);
        var summary = SummaryContent.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken));
        var message = SummaryCard.Message(summary, texts);
        if (turn.NeedsInvitation) return Reply.Nothing.And(new Message(Target.Here, message));

        var target = turn.IsShared ? Target.Thread : Target.Conversation;
        return Reply.Say(turn.Texts.SummaryPosted()).And(new Message(target, message, retrospective.Id));
    }

    /// <summary>
    /// The summary in a dialog window, for the person alone. Its buttons are removed, because a dialog window cannot open another one.
    /// </summary>
    public async Task<Reply> HandleAsync(OpenSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var card = SummaryCard.Of(SummaryContent.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken)), turn.Texts);
        card.Actions.Clear();
        return Reply.Form(turn.Texts.Button(ButtonTitle.SeeSummary), card);
    }
}
