using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Features.Minutes;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Summary;

/// <summary>Posts the summary card, and shows summary and minutes in a dialog window.</summary>
internal sealed class SummaryHandler(RetrospectiveQueries retrospectives, FileOffers handovers)
    : IRetrospectiveHandler<PostSummary>,
      IRetrospectiveHandler<OpenSummary>,
      IRetrospectiveHandler<OpenDetails>,
      IRetrospectiveHandler<OpenMinutes>
{
    public Task<Reply> HandleAsync(PostSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken) => PostAsync(turn, cancellationToken);

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

    public Task<Reply> HandleAsync(OpenDetails request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        ReadAsync(turn, whole: false, cancellationToken);

    public Task<Reply> HandleAsync(OpenMinutes request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        ReadAsync(turn, whole: true, cancellationToken);

    private async Task<Reply> ReadAsync(RetrospectiveTurn turn, bool whole, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var minutes = await retrospectives.MinutesAsync(retrospective, cancellationToken);
        var card = whole ? MinutesForm.Whole(minutes, turn.Texts) : MinutesForm.Details(minutes, turn.Texts);
        GlossaryPart.AddTo(card, retrospective, turn.Texts);
        if (whole) await AddLinkAsync(card, retrospective, turn, cancellationToken);
        return Reply.Form(turn.Texts.Button(whole ? ButtonTitle.Report : ButtonTitle.Details), card);
    }

    /// <summary>
    /// Adds the person's own link to the file, if the form is in a dialog window of their own and they may have the minutes.
    /// </summary>
    private async Task AddLinkAsync(AdaptiveCard card, Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        // A form in a conversation stays there for a long time, and in a shared conversation everybody sees it.
        if (turn.Surface != Surface.Form || retrospective.Phase < Phase.Deepening) return;
        if ((await retrospectives.RightsAsync(turn, retrospective, cancellationToken))
            .GuardCoordinating(retrospective.Phase) is not null)
            return;
        if (handovers.Link(MinutesProducer.File, retrospective.Id, turn) is not { } link) return;

        card.Body.Add(CardElements.Subtle(turn.Texts.ReportLink((int)FileOffers.LinkAge.TotalMinutes), AdaptiveSpacing.Medium));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = turn.Texts.Button(ButtonTitle.Download), Url = link });
    }
}
