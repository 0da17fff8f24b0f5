using System.Globalization;
using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.Bot.Builder;

namespace CollabBot.Features.CurrentRetrospective;

/// <summary>
/// Decides which retrospective the private chat is about: the open one in which the person last acted. If several are open and none of
/// them is that one, the bot asks once and then does what the person wanted; while several are open, each answer names its retrospective.
/// </summary>
internal sealed class CurrentRetrospective(RetrospectiveQueries retrospectives, TurnRows rows, PersonState state)
    : ICurrentRetrospective,
      IHandler<SwitchRetrospective>,
      IHandler<ChooseRetrospective>
{
    /// <summary>Max buttons on one card; the other retrospectives are chosen by typing their number.</summary>
    private const int MaxButtons = 6;

    private readonly IStatePropertyAccessor<string?> pending = state.CreateProperty<string?>("choosing");

    public async Task<Reply?> AskFirstAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared || turn.Context.Activity.Value is not null) return null;
        if (!await retrospectives.HadSeveralOpenAsync(turn, cancellationToken)) return null;

        var open = await retrospectives.AllOpenAsync(turn, cancellationToken);
        if (open.Count < 2 || Current(open) is not null) return null;
        return await AskAsync(open, turn.Context.Activity.Text ?? "", turn, cancellationToken);
    }

    public async Task<Reply> HandleAsync(SwitchRetrospective _, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return Reply.Say(turn.Texts.ChooseInPrivate());

        var open = await retrospectives.AllOpenAsync(turn, cancellationToken);
        return open.Count switch
        {
            0 => Reply.Say(turn.Texts.For(new Refusal.NoneOpen(InPrivate: true))),
            1 => Reply.Say(turn.Texts.ChooseOnly(open[0].Title.Text)),
            _ => await AskAsync(open, "", turn, cancellationToken),
        };
    }

    public async Task<Reply> HandleAsync(ChooseRetrospective request, Turn turn, CancellationToken cancellationToken)
    {
        if (request.Retrospective is not { } chosen) return Reply.Say(turn.Texts.For(new Refusal.Gone()));
        if (!(await retrospectives.FindAsync(turn, chosen, cancellationToken)).TryGet(out var retrospective, out var refusal))
            return Reply.Say(turn.Texts.For(refusal));
        if (retrospective.Phase == Phase.Closed) return Reply.Say(turn.Texts.For(new Refusal.WrongPhase(Phase.Closed, Phase.Draft)));

        rows.PersonOrNew().LastRetrospective = retrospective.Id;
        return Reply.Say(turn.Texts.Chosen(retrospective.Title.Text));
    }

    public async Task<(Reply Reply, string Wish)?> AnswerAsync(IRequest request, Turn turn, CancellationToken cancellationToken)
    {
        var choice = request as ChooseRetrospective;
        if (choice is null && request is SayText say && await PickAsync(say.Text, turn, cancellationToken) is { } picked)
            choice = new ChooseRetrospective(picked);
        if (choice is null) return null;

        return (await HandleAsync(choice, turn, cancellationToken), await TakeWishAsync(turn, cancellationToken));
    }

    /// <summary>Reads a text as the answer to the open question, by number or title; null if it is none.</summary>
    private async Task<RetrospectiveId?> PickAsync(string text, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return null;
        if (await pending.GetAsync(turn.Context, defaultValueFactory: null, cancellationToken) is not { Length: > 0 } asked) return null;

        var ids = asked.Split('\n', 2)[0].Split(',');
        if (int.TryParse(text.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= ids.Length)
        {
            return RetrospectiveId.TryParse(ids[number - 1], out var id) ? id : null;
        }

        var open = await retrospectives.AllOpenAsync(turn, cancellationToken);
        var title = Wording.Parse(text, Wording.LabelLimit).Match<Wording?>(typed => typed, _ => null);
        return title is null ? null : open.FirstOrDefault(candidate => candidate.Title.ReadsLike(title))?.Id;
    }

    /// <summary>Closes the question and returns the text that the person had typed before it; empty if there was none.</summary>
    private async Task<string> TakeWishAsync(Turn turn, CancellationToken cancellationToken)
    {
        var asked = await pending.GetAsync(turn.Context, defaultValueFactory: null, cancellationToken);
        await pending.DeleteAsync(turn.Context, cancellationToken);
        return asked is { Length: > 0 } && asked.Split('\n', 2) is [_, var wish] ? wish : "";
    }

    /// <summary>
    /// The line that names the retrospective of an answer in the private chat.
    /// Null in a shared conversation, or if at most one retrospective is open.
    /// </summary>
    public async Task<string?> LineAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared || !await retrospectives.HadSeveralOpenAsync(turn, cancellationToken)) return null;

        var open = await retrospectives.AllOpenAsync(turn, cancellationToken);
        if (open.Count < 2 || Current(open) is not { } current) return null;
        return turn.Texts.ChosenLine(current.Title.Text);
    }

    /// <summary>
    /// Adds that line to an answer. A dialog sends its messages itself, and ExecuteStage adds the line to the last of them.
    /// </summary>
    public Reply Sign(Reply reply, string line)
    {
        switch (reply.Answer)
        {
            case Answer.Sentence sentence:
                var (text, added) = (sentence.Text, sentence.IsMarkdown ? MarkdownText.Line(line) : line);
                return reply with { Answer = sentence with { Text = $"{text}\n\n{added}" } };
            case Answer.Form form:
                form.Card.Body.Insert(0, Line(line));
                return reply;
            case Answer.View view:
                view.Card.Body.Insert(0, Line(line));
                return reply;
            default:
                return reply;
        }
    }

    private static AdaptiveRichTextBlock Line(string line) =>
        CardElements.Words(line, AdaptiveTextSize.Small, subtle: true, spacing: AdaptiveSpacing.None);

    private Retrospective? Current(List<Retrospective> open) =>
        open.FirstOrDefault(candidate => candidate.Id == rows.Person?.LastRetrospective);

    private async Task<Reply> AskAsync(List<Retrospective> open, string wish, Turn turn, CancellationToken cancellationToken)
    {
        await pending.SetAsync(turn.Context, $"{string.Join(',', open.Select(candidate => candidate.Id))}\n{wish}", cancellationToken);
        return Reply.Show(ChoiceCard.Of(open, MaxButtons, turn.Texts), turn.Texts.ChooseQuestion());
    }
}
