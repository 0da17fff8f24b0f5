using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>
/// Posts the live card again: a new post in a channel, a new message in a group chat. The old card becomes one line without buttons.
/// </summary>
internal sealed class RepostHandler(Database database, OutboxWriter outbox, IChannel channel) : IRetrospectiveHandler<RepostLiveCard>
{
    /// <summary>The minimum time between two reposts of one card, however many people ask.</summary>
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    public async Task<Reply> HandleAsync(RepostLiveCard _, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var card = await database.LiveCards.FirstOrDefaultAsync(row => row.Retrospective == retrospective.Id, cancellationToken);

        // A card that is on its way, the first one or a reposted one, will be the newest message anyway.
        if (card?.ActivityId is not { } old) return Posted(turn).Refreshing(retrospective);
        if (turn.Now - card.RepostedAt < MinInterval) return Reply.Say(turn.Texts.CardJustReposted(retrospective.Title.Text));

        card.ActivityId = null;
        card.RepostedAt = turn.Now;
        outbox.LiveCard(retrospective.Conversation, retrospective.Id);
        outbox.Replace(ConversationAddress.FromJson(card.Address), old, channel.Compose(Replacement(Texts.For(retrospective.Language))));
        return Posted(turn);
    }

    /// <summary>In a group chat the card itself arrives where the command was typed, so it is the answer.</summary>
    private static Reply Posted(RetrospectiveTurn turn) =>
        turn.RepliesInThread ? Reply.Nothing : Reply.Say(turn.Texts.CardReposted(turn.Retrospective.Title.Text));

    /// <summary>
    /// What the old card becomes. It is a card as well, because a message keeps its card if an update brings only a text.
    /// </summary>
    public static AdaptiveCard ReplacementCard(Texts texts)
    {
        var card = CardElements.Card(texts, texts.OldCard());
        card.Body.Add(CardElements.Subtle(texts.OldCard()));
        return card;
    }

    private static OutgoingMessage Replacement(Texts texts) => OutgoingMessage.Of(ReplacementCard(texts), texts.OldCard());
}
