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
    /// <summary>The most characters of one message, below the channel's limit with room for the envelope and for escapes.</summary>
    private const int MessageLimit = 18_000;

    public async Task<Reply> HandleAsync(GetMinutes _, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

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
        TextAsync(turn.Retrospective, cancellationToken);

    private async Task<Reply> TextAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        var minutes = await retrospectives.MinutesAsync(retrospective, cancellationToken);
        var markdown = MinutesMarkdown.Of(minutes, new MinutesWords(Texts.For(retrospective.Language)));
        return Split(markdown).Aggregate(
            Reply.Nothing, (reply, part) => reply.And(new Message(Target.Here, OutgoingMessage.Markdown(part))));
    }

    /// <summary>Splits long minutes between lines into several messages, so that nothing is left out.</summary>
    private static IEnumerable<string> Split(string markdown)
    {
        var part = new System.Text.StringBuilder();
        foreach (var line in markdown.Split('\n'))
        {
            if (part.Length > 0 && part.Length + line.Length > MessageLimit)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(line).Append('\n');
        }

        if (part.Length > 0) yield return part.ToString();
    }
}
