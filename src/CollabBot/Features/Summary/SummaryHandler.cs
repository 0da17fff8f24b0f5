using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;

namespace CollabBot.Features.Summary;

/// <summary>
/// Shows the summary card to the person who asks, and posts it once they confirm. Until the changes are revealed there is none: the person
/// is told how many people have answered.
/// </summary>
internal sealed class SummaryHandler(Database database, RetrospectiveQueries retrospectives, ExpectedPeople expected)
    : IRetrospectiveHandler<PreviewSummary>,
      IRetrospectiveHandler<PostSummary>,
      IRetrospectiveHandler<KeepSummary>,
      IRetrospectiveHandler<OpenSummary>
{
    public Task<Reply> HandleAsync(PreviewSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        PreviewAsync(turn, cancellationToken);

    /// <summary>The summary as it would be posted, for the person alone, with the button that posts it.</summary>
    public async Task<Reply> PreviewAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var own = turn.InPrivate.Texts;
        if (retrospective.Phase <= Phase.Naming) return ForPerson(Reply.Say(await SoFarAsync(turn, own, cancellationToken)), turn);

        var summary = await SummaryAsync(retrospective, cancellationToken);
        var card = SummaryCard.Of(summary, Texts.For(retrospective.Language));
        card.Actions.Clear();
        card.Body.Insert(0, CardElements.Notice(own.SummaryPreview(), refused: false));
        var post = ButtonBuilder.Does(own.Button(ButtonTitle.PostToChannel), SummaryKeys.Summary).About(retrospective).Once(turn.NewId());
        if (turn.Surface == Surface.Form)
        {
            card.Actions.Add(post.Submit(primary: true));
            return Reply.Form(own.Button(ButtonTitle.PostSummary), card);
        }

        card.Actions.Add(post.Execute(primary: true));
        card.Actions.Add(Buttons.Acting(own, ButtonTitle.NotNow, SummaryKeys.NotNow, retrospective));
        return ForPerson(Reply.Show(card, own.SummaryPreview()), turn);
    }

    public Task<Reply> HandleAsync(PostSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        PostAsync(turn, cancellationToken);

    /// <summary>Posts the summary card of the retrospective of the turn.</summary>
    public async Task<Reply> PostAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Phase <= Phase.Naming)
            return ForPerson(Reply.Say(await SoFarAsync(turn, turn.InPrivate.Texts, cancellationToken)), turn);

        var message = SummaryCard.Message(await SummaryAsync(retrospective, cancellationToken), Texts.For(retrospective.Language));
        if (turn.NeedsInvitation) return Reply.Nothing.And(new Message(Target.Here, message));

        var target = turn.IsShared ? Target.Thread : Target.Conversation;
        return Done(turn.Texts.SummaryPosted(), turn).And(new Message(target, message, retrospective.Id)) with { Counts = true };
    }

    public Task<Reply> HandleAsync(KeepSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Done(turn.Texts.SummaryNotPosted(), turn));

    /// <summary>
    /// The summary in a dialog window, for the person alone. Its buttons are removed, because a dialog window cannot open another one.
    /// </summary>
    public async Task<Reply> HandleAsync(OpenSummary request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Phase <= Phase.Naming) return Reply.Say(await SoFarAsync(turn, turn.Texts, cancellationToken));

        var card = SummaryCard.Of(await SummaryAsync(retrospective, cancellationToken), turn.Texts);
        card.Actions.Clear();
        return Reply.Form(turn.Texts.Button(ButtonTitle.SeeSummary), card);
    }

    private async Task<SummaryContent> SummaryAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        SummaryContent.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken));

    /// <summary>What there is before the reveal: how many people have answered, and nothing of what they wrote.</summary>
    private async Task<string> SoFarAsync(RetrospectiveTurn turn, Texts texts, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        return texts.SummarySoFar(retrospective.Title.Text, retrospective.Phase, attendance.AnsweredCount);
    }

    /// <summary>In a shared conversation the answer goes to the private chat, or behind a button.</summary>
    private static Reply ForPerson(Reply reply, RetrospectiveTurn turn) => turn.NeedsInvitation
        ? reply.Privately(
            turn.Texts.AnsweredPrivately(),
            FormCards.Invitation(
                turn.Texts, turn.Texts.SummaryInvitation(), ButtonTitle.SeeSummary, SummaryKeys.PreviewForm, turn.Retrospective))
        : reply;

    /// <summary>Pressed on the preview, the sentence takes the place of its buttons.</summary>
    private static Reply Done(string sentence, RetrospectiveTurn turn)
    {
        if (turn.Surface != Surface.Button) return Reply.Say(sentence);

        AdaptiveCard card = CardElements.Card(turn.Texts, sentence);
        card.Body.Add(CardElements.Sentence(sentence));
        return Reply.Show(card, sentence);
    }
}
