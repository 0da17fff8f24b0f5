using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Reminders;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.LiveCard;

/// <summary>
/// Draws the live card. The shared card is in the retrospective's language; a personal view is in the person's own language, with their
/// contributions and their buttons, and with a notice on top after a button press.
/// </summary>
internal sealed class LiveCardRenderer(
    Database database,
    RetrospectiveQueries retrospectives,
    ExpectedPeople expected,
    Roster roster,
    ReminderSettings settings,
    OwnClock clock) : ILiveCardRenderer, ILiveCardAnswers
{
    public async Task<OutgoingMessage?> DrawAsync(Database store, RetrospectiveId id, CancellationToken cancellationToken)
    {
        var retrospective = await store.Retrospectives.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (retrospective is null) return null;

        // Fills the cache of members, which may call the channel: no transaction is open here.
        await roster.FindAsync(store.Tenant, retrospective.Conversation, cancellationToken);
        var texts = Texts.For(retrospective.Language);
        var attendance = await expected.OfAsync(store, retrospective, cancellationToken);
        var state = await LiveQueries.ReadAsync(store, retrospective, attendance, settings);
        var followers = await LiveViews.FollowersAsync(store, id, attendance, cancellationToken);
        return OutgoingMessage.Of(
            LiveCardForm.Of(state, texts, followers: followers), texts.LiveSummary(retrospective.Title.Text, retrospective.Phase));
    }

    /// <summary>Answers a button with the current card and the sentence on top, and a typed command with the sentence.</summary>
    public async Task<Reply> ReplyAsync(
        Retrospective retrospective, string sentence, bool refused, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Surface != Surface.Button) return Reply.Say(sentence);

        // The card counts rows in the database, so save the changes of this request first. The transaction stays open.
        await database.SaveChangesAsync(cancellationToken);
        return Reply.Show(await ViewAsync(retrospective, sentence, refused, turn, cancellationToken), sentence);
    }

    /// <summary>The person's current view of the card; reads only.</summary>
    public async Task<Reply> LookAsync(Retrospective retrospective, Turn turn, CancellationToken cancellationToken) =>
        Reply.Show(
            await ViewAsync(retrospective, null, refused: false, turn, cancellationToken),
            turn.Texts.LiveSummary(retrospective.Title.Text, retrospective.Phase));

    public Task<Reply> RefuseAsync(Retrospective retrospective, Refusal refusal, Turn turn, CancellationToken cancellationToken) =>
        ReplyAsync(retrospective, turn.Texts.For(refusal), refused: true, turn, cancellationToken);

    private async Task<AdaptiveCard> ViewAsync(
        Retrospective retrospective, string? sentence, bool refused, Turn turn, CancellationToken cancellationToken)
    {
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        var state = await LiveQueries.ReadAsync(database, retrospective, attendance, settings);
        var rights = await retrospectives.RightsAsync(turn, retrospective, cancellationToken);
        var isDone = (await retrospectives.ParticipantAsync(turn, retrospective, cancellationToken))?.DoneWith == retrospective.Phase;
        var viewer = await LiveViews.ReadAsync(database, retrospective, rights, isDone, turn, cancellationToken);
        return LiveCardForm.Of(
            state.By(await clock.OfAsync(turn, retrospective, cancellationToken)), turn.Texts, sentence, refused, viewer);
    }
}
