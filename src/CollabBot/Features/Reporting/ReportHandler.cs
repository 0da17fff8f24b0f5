using CollabBot.Acts;
using CollabBot.Localization;
using CollabBot.Outbox;
using CollabBot.Reports;

namespace CollabBot.Features.Reporting;

/// <summary>Gives the minutes as Markdown text.</summary>
internal sealed class ReportHandler(Retrospectives retrospectives)
{
    /// <summary>Most characters of one message: under the channel's limit with room for its envelope and for escapes.</summary>
    private const int MessageLimit = 18_000;

    public async Task<Reply> HandleAsync(Gesture.Report _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindShownAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

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
