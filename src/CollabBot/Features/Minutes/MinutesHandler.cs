using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Minutes;

/// <summary>
/// Gives out the minutes: in the private chat as a file, in a shared conversation by a button that gives every person a link of their own.
/// They come as Markdown text if that was asked for, or if neither is possible.
/// </summary>
internal sealed class MinutesHandler(RetrospectiveQueries retrospectives, FileOffers handovers)
    : IRetrospectiveHandler<GetMinutes>,
      IRetrospectiveHandler<GetMinutesAsText>
{
    public async Task<Reply> HandleAsync(GetMinutes _, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (MinutesWindow.NotYet(retrospective, turn.Texts) is { } notYet) return Reply.Say(notYet);

        if (!turn.IsShared)
        {
            var offer = await handovers.OfferAsync(
                MinutesProducer.File,
                retrospective.Id,
                _ => turn.Texts.ReportOffer(retrospective.Title.Text),
                turn,
                cancellationToken);
            if (offer is not null) return Reply.Nothing.And(new Message(Target.Here, offer));
        }

        if (!turn.IsShared || !handovers.HasLinks) return await TextAsync(retrospective, cancellationToken);

        var texts = turn.Texts;
        return FormCards.Invitation(texts, texts.ReportInvitation(), ButtonTitle.Report, MinutesKeys.MinutesForm, retrospective);
    }

    public Task<Reply> HandleAsync(GetMinutesAsText request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        MinutesWindow.NotYet(turn.Retrospective, turn.Texts) is { } notYet
            ? Task.FromResult(Reply.Say(notYet))
            : TextAsync(turn.Retrospective, cancellationToken);

    private async Task<Reply> TextAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var minutes = await retrospectives.MinutesAsync(retrospective, cancellationToken);
        var markdown = MinutesMarkdown.ForChat(minutes, new MinutesWords(Texts.For(retrospective.Language)));
        return LongText.Split(markdown).Aggregate(
            Reply.Nothing, (reply, part) => reply.And(new Message(Target.Here, OutgoingMessage.Markdown(part))));
    }
}
