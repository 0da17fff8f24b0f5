using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Help;

/// <summary>Handles what belongs to no step: help, cancelling, and texts that are no command.</summary>
internal sealed class HelpHandler(RetrospectiveQueries retrospectives, OpenQuestion question)
{
    public async Task<Reply> HandleAsync(Gesture.Help _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var open = await retrospectives.FindAsync(turn, null, cancellationToken);
        var now = open.Match<string?>(
            retrospective => turn.Texts.HelpNow(MarkdownText.Line(retrospective.Title.Text), retrospective.Phase), _ => null);
        return Reply.SayMarkdown(now is null ? turn.Texts.Help() : $"{turn.Texts.Help()}\n\n{now}");
    }

    public async Task<Reply> HandleAsync(Gesture.Cancel _, TurnInfo turn, CancellationToken cancellationToken) =>
        Reply.Say(await question.CancelAsync(turn, cancellationToken) ? turn.Texts.Cancelled() : turn.Texts.NothingToCancel());

    /// <summary>
    /// Handles a text that is no command: it answers the open question; else, in the private chat during Naming, it is offered as a change;
    /// else help is shown with the nearest command.
    /// </summary>
    /// <param name="nearest">The command most similar to the text; null if none is similar.</param>
    public async Task<Reply> HandleAsync(Gesture.Say gesture, string? nearest, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await question.IsOpenAsync(turn, cancellationToken)) return await question.AnswerAsync(turn, cancellationToken);

        if (gesture.Text.Length > 0 && await OfferedAsync(turn, cancellationToken) is { } retrospective)
        {
            return await question.AskNamingAsync(turn, retrospective, gesture.Text, cancellationToken);
        }

        var texts = turn.Texts;
        return Reply.SayMarkdown(
            nearest is null ? $"{texts.NotUnderstood()}\n\n{texts.Help()}" : $"{texts.DidYouMean(nearest)}\n\n{texts.Help()}");
    }

    /// <summary>
    /// The retrospective in which a text that answers no question is offered as a change; null outside the private chat and outside Naming.
    /// </summary>
    public async Task<Retrospective?> OfferedAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return null;

        var open = await retrospectives.FindAsync(turn, null, cancellationToken);
        return open.Match(found => found.Phase == Phase.Naming ? found : null, _ => (Retrospective?)null);
    }

    public static Reply Busy(TurnInfo turn) => Reply.Say(turn.Texts.QuestionOpen());

    public static Reply UnknownButton(TurnInfo turn) => Reply.Say(turn.Texts.For(new Refusal.Gone()));
}
