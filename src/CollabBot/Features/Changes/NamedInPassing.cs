using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Changes;

/// <summary>
/// In the private chat during Naming, a text that is no command is offered as a change: the bot asks whether to name it. A text near a
/// command is asked about, and small talk gets a short answer.
/// </summary>
internal sealed class NamedInPassing(RetrospectiveQueries retrospectives, OpenQuestion question, FeatureRegistry registry)
    : IFreeTextHandler
{
    /// <summary>A text of at most this many words may be a mistyped command.</summary>
    private const int MostWords = 3;

    public async Task<bool> WouldTakeAsync(Turn turn, CancellationToken cancellationToken) =>
        await FindAsync(turn, cancellationToken) is not null;

    public async Task<Reply?> TakeAsync(string text, Turn turn, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, cancellationToken) is not { } retrospective) return null;

        var texts = turn.Texts;
        var bare = CommandWords.WithoutName(text, turn.Address.BotName);
        if (IsTalk(bare))
        {
            return Reply.Say(texts.TalkShort()).Offering(
                texts.Button(ButtonTitle.Name), texts.Button(ButtonTitle.Done), texts.Button(ButtonTitle.Status));
        }

        if (CommandWords.Fold(bare).Split(' ').Length <= MostWords && registry.Nearest(bare) is { } nearest)
            return Reply.Say(texts.DidYouMean(nearest)).Offering(nearest, texts.NameCommandWith(text));

        var draft = NamingDraft.New(turn.NewId(), retrospective.Id, text);
        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken, retrospective);
    }

    /// <summary>Whether a text is a greeting, thanks, a bare answer or has no letter: nothing that could be named.</summary>
    public static bool IsTalk(string text) =>
        !text.Any(char.IsLetter) || Enum.GetValues<AnswerWords>().Any(kind => ShortAnswer.Is(kind, text));

    private async Task<Retrospective?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared) return null;

        var open = await retrospectives.FindAsync(turn, null, cancellationToken);
        return open.Match(found => found.Phase == Phase.Naming ? found : null, _ => (Retrospective?)null);
    }
}
