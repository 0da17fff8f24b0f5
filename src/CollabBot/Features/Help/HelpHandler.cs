using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Help;

/// <summary>Handles what belongs to no step: help, cancelling, and texts that are no command.</summary>
internal sealed class HelpHandler(
    RetrospectiveQueries retrospectives, OpenQuestion question, FeatureRegistry registry, IEnumerable<IFreeTextHandler> freeText)
    : IHandler<ShowHelp>,
      IHandler<CancelQuestion>,
      IHandler<SayText>,
      IHandler<EditedMessage>,
      IHandler<UnknownButton>
{
    public async Task<Reply> HandleAsync(ShowHelp _, Turn turn, CancellationToken cancellationToken)
    {
        var open = await retrospectives.FindAsync(turn, null, cancellationToken);
        var now = open.Match<string?>(
            retrospective => turn.Texts.HelpNow(MarkdownText.Line(retrospective.Title.Text), retrospective.Phase), _ => null);
        return Reply.SayMarkdown(now is null ? turn.Texts.Help() : $"{turn.Texts.Help()}\n\n{now}");
    }

    public async Task<Reply> HandleAsync(CancelQuestion _, Turn turn, CancellationToken cancellationToken) =>
        Reply.Say(await question.CancelAsync(turn, cancellationToken) ? turn.Texts.Cancelled() : turn.Texts.NothingToCancel());

    /// <summary>
    /// Handles a text that is not a command: it answers the open question; else a feature may take it; else one line names the nearest
    /// command.
    /// </summary>
    public async Task<Reply> HandleAsync(SayText request, Turn turn, CancellationToken cancellationToken)
    {
        var isOpen = await question.IsOpenAsync(turn, cancellationToken);
        if (request.Text == "?" && !(isOpen && await question.TakesMarkAsync(turn, cancellationToken)))
            return await HandleAsync(new ShowHelp(), turn, cancellationToken) with { AsksAgain = isOpen };
        if (isOpen) return await question.AnswerAsync(turn, cancellationToken);

        foreach (var taker in freeText)
        {
            if (await taker.TakeAsync(request.Text, turn, cancellationToken) is { } taken) return taken;
        }

        var texts = turn.Texts;
        if (ShortAnswer.Is(AnswerWords.Greeting, CommandWords.WithoutName(request.Text, turn.Address.BotName)))
            return Reply.Say(texts.Greeted()).Offering(texts.Button(ButtonTitle.Status), texts.HelpCommand());
        if (turn.IsShared)
            return Reply.Say(registry.Nearest(request.Text) is { } near ? texts.DidYouMeanBriefly(near) : texts.NotUnderstoodBriefly());
        return registry.Nearest(request.Text) is { } nearest
            ? Reply.Say(texts.DidYouMean(nearest)).Offering(nearest, texts.HelpCommand())
            : Reply.Say(texts.NotUnderstood()).Offering(texts.HelpCommand());
    }

    public Task<Reply> HandleAsync(EditedMessage request, Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Texts.EditedUnread()));

    public Task<Reply> HandleAsync(UnknownButton request, Turn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Say(turn.Texts.For(new Refusal.Gone())));
}
