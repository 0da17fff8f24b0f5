using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>
/// Asks a person once, when they say that they are done with naming, what should have changed and did not. The person is done whatever they
/// answer. In a shared conversation it is no open question, which would take the person's next message to others as its answer.
/// </summary>
internal sealed class MissingChangeQuestion(OpenQuestion question) : IDoneQuestion
{
    public async Task<Reply?> AskAsync(RetrospectiveTurn turn, Participant participant, CancellationToken cancellationToken)
    {
        var (retrospective, texts) = (turn.Retrospective, turn.Texts);
        if (retrospective.Phase != Phase.Naming || !participant.AskForAbsence()) return null;
        if (turn.Surface == Surface.Form) return Reply.Form(texts.NameTitle(), Card(retrospective, texts, turn.Surface));
        if (turn.Surface == Surface.Button || turn.IsShared)
            return Reply.Show(Card(retrospective, texts, turn.Surface), texts.DoneNoted());

        var draft = NamingDraft.OfAbsence(turn.NewId(), retrospective.Id) with { IsAskedAtTheEnd = true };
        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken, retrospective);
    }

    /// <summary>The question with its two buttons. On the live card, « nothing to report » brings the card back.</summary>
    public static AdaptiveCard Card(Retrospective retrospective, Texts texts, Surface surface)
    {
        var card = CardElements.Card(texts, texts.DoneNoted());
        card.Body.Add(CardElements.Notice(texts.DoneNoted(), refused: false));
        card.Body.Add(CardElements.Sentence(texts.NameNoChangeQuestion()));
        card.Actions.Add(Buttons.Turning(
            texts, ButtonTitle.NoChange, ChangeKeys.MissingChangeForm, retrospective, inWindow: surface == Surface.Form, primary: true));
        if (surface == Surface.Button)
            card.Actions.Add(Buttons.Acting(texts, ButtonTitle.NothingToReport, ButtonData.Done, retrospective));
        if (surface == Surface.Form)
            card.Actions.Add(Buttons.Stepping(texts, ButtonTitle.NothingToReport, ButtonData.Done, retrospective));
        return card;
    }
}
