using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Minutes;

/// <summary>Shows the minutes, or what is behind the summary, in a dialog window.</summary>
internal sealed class MinutesWindow(RetrospectiveQueries retrospectives, FileOffers handovers)
    : IRetrospectiveHandler<OpenDetails>,
      IRetrospectiveHandler<OpenMinutes>
{
    public Task<Reply> HandleAsync(OpenDetails request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        ReadAsync(turn, whole: false, cancellationToken);

    public Task<Reply> HandleAsync(OpenMinutes request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        ReadAsync(turn, whole: true, cancellationToken);

    /// <summary>Before the reveal: that nothing can be shown, and when the minutes come; afterwards null.</summary>
    public static string? NotYet(Retrospective retrospective, Texts texts) =>
        retrospective.Phase <= Phase.Naming ? texts.ReportNotYet(retrospective.Phase) : null;

    private async Task<Reply> ReadAsync(RetrospectiveTurn turn, bool whole, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (NotYet(retrospective, turn.Texts) is { } notYet) return Reply.Say(notYet);

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
        if (turn.Surface != Surface.Form) return;
        if ((await retrospectives.RightsAsync(turn, retrospective, cancellationToken))
            .GuardCoordinating(retrospective.Phase) is not null)
            return;
        if (handovers.Link(MinutesProducer.File, retrospective.Id, turn) is not { } link) return;

        card.Body.Add(CardElements.Subtle(turn.Texts.ReportLink((int)FileOffers.LinkAge.TotalMinutes), AdaptiveSpacing.Medium));
        card.Actions.Add(new AdaptiveOpenUrlAction { Title = turn.Texts.Button(ButtonTitle.Download), Url = link });
    }
}
