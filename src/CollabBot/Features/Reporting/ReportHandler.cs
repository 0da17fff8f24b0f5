using CollabBot.Acts;
using CollabBot.Features.Handing;
using CollabBot.Localization;
using CollabBot.Outbox;
using CollabBot.Reports;

namespace CollabBot.Features.Reporting;

/// <summary>
/// Gives the minutes: in the private chat as a file among her own, in a channel by a button that gives each presser a link of her own; as Markdown text where that was asked for, or
/// where there is no other way.
/// </summary>
internal sealed class ReportHandler(Retrospectives retrospectives, Handovers handovers)
{
    /// <summary>Most characters of one message: under the channel's limit with room for its envelope and for escapes.</summary>
    private const int MessageLimit = 18_000;

    public async Task<Reply> HandleAsync(Gesture.Report _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindShownAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        if (!turn.IsShared)
        {
            var offer = await handovers.OfferAsync(ReportProducer.File, retrospective.Id, _ => turn.Texts.ReportOffer(retrospective.Title.Text), turn, cancellationToken);
            if (offer is not null) return Reply.Nothing.And(new Message(Target.Here, offer));
        }

        if (!turn.IsShared || !handovers.HasLinks) return await TextAsync(retrospective, cancellationToken);

        var texts = turn.TextsFor(retrospective);
        return FormCards.Way(texts, texts.ReportInvitation(), ButtonTitle.Report, FormKind.Report, retrospective);
    }

    public async Task<Reply> HandleAsync(Gesture.ReportText _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindShownAsync(turn, null, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal) ? await TextAsync(retrospective, cancellationToken) : Reply.Say(turn.Texts.For(refusal));
    }

    private async Task<Reply> TextAsync(Domain.Retrospective retrospective, CancellationToken cancellationToken)
    {
        var minutes = await retrospectives.MinutesAsync(retrospective, cancellationToken);
        var markdown = MarkdownReport.Of(minutes, Texts.For(retrospective.Language));
        return Parts(markdown).Aggregate(Reply.Nothing, (reply, part) => reply.And(new Message(Target.Here, OutgoingMessage.Markdown(part))));
    }

    /// <summary>Cuts a long report between lines, so that nothing is left out however much was said.</summary>
    private static IEnumerable<string> Parts(string markdown)
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
