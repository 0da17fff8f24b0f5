using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Grouping;

/// <summary>
/// Tells people in private, in their own language, that points were returned to them because themes were merged or removed, or are as
/// before after an undo. Facilitators are told about the points of the room; shared conversations get no message, because points are
/// secret.
/// </summary>
internal sealed class ReturnedPoints(Database database, OutboxWriter outbox, IChannel channel)
{
    public Task TellAsync(GroupingMove move, Retrospective retrospective, Turn turn, CancellationToken cancellationToken) => TellAsync(
        move,
        retrospective,
        (texts, points) => texts.PointsCameBack(retrospective.Title.Text, points),
        (texts, points) => texts.RoomPointsCameBack(retrospective.Title.Text, points),
        turn,
        cancellationToken);

    public Task TellUndoneAsync(
        GroupingMove move, Retrospective retrospective, Turn turn, CancellationToken cancellationToken) => TellAsync(
        move,
        retrospective,
        (texts, _) => texts.PointsAsBefore(retrospective.Title.Text),
        (texts, _) => texts.RoomPointsAsBefore(retrospective.Title.Text),
        turn,
        cancellationToken);

    private async Task TellAsync(
        GroupingMove move,
        Retrospective retrospective,
        Func<Texts, int, string> own,
        Func<Texts, int, string> room,
        Turn turn,
        CancellationToken cancellationToken)
    {
        foreach (var ballot in move.Trace.Ballots.Where(ballot => !Ballot.IsUnlinked(ballot.Voter)))
        {
            var back = ballot.After.Returned - ballot.Before.Returned;
            if (back > 0) await TellAsync(ballot.Voter, texts => own(texts, back), retrospective, turn, cancellationToken);
        }

        var ofRoom = move.Trace.Pool is { } pool ? pool.Before.Sum(vote => vote.Points) - pool.After.Sum(vote => vote.Points) : 0;
        if (ofRoom <= 0) return;

        var leading = await database.Participants.AsNoTracking()
            .Where(person => person.Retrospective == retrospective.Id && person.IsFacilitator)
            .Select(person => person.Person)
            .ToListAsync(cancellationToken);
        foreach (var person in leading) await TellAsync(person, texts => room(texts, ofRoom), retrospective, turn, cancellationToken);
    }

    private async Task TellAsync(
        PersonId person, Func<Texts, string> sentence, Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        var known = await database.People.AsNoTracking().FirstOrDefaultAsync(row => row.Id == person, cancellationToken);
        var userId = await database.Followers.AsNoTracking()
            .Where(row => row.Retrospective == retrospective.Id && row.Person == person)
            .Select(row => row.UserId)
            .FirstOrDefaultAsync(cancellationToken);
        var texts = Texts.For(known?.Language ?? known?.ClientLanguage ?? retrospective.Language);
        outbox.Privately(
            turn.Address with { UserId = userId },
            person,
            channel.Compose(OutgoingMessage.Plain(sentence(texts))),
            told: null,
            otherwise: null);
    }
}
