using System.Text.Encodings.Web;
using System.Text.Json;
using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Erases what a person gave: either the link to the person, or the text itself. Erased text disappears from all themes and lists (a
/// lesson with its sub-items, its « +1 » and the change that was made from it), while points that were already counted stay on the themes.
/// </summary>
internal sealed class Erasure(Database database, Traces traces, OutboxWriter outbox)
{
    /// <summary>
    /// Number of leading characters of a text that are searched for in stored messages, because cards shorten long texts.
    /// </summary>
    private const int Telling = 40;

    /// <summary>Stored messages are not searched for texts shorter than this.</summary>
    private const int LeastTelling = 8;

    public async Task<Erased> EraseAsync(
        PersonalAccount account,
        IReadOnlyList<PersonalRecord> chosen,
        bool isAll,
        ErasureHow how,
        Turn turn,
        CancellationToken cancellationToken)
    {
        List<string> words = [];
        var counted = Count(chosen);
        foreach (var record in chosen)
        {
            if (how == ErasureHow.Words) words.AddRange(Words(record));
            await EraseAsync(record, account.Id, how, turn, cancellationToken);
            await RemoveMessagesAsync(record.Retrospective.Conversation, words, cancellationToken);
            outbox.LiveCard(record.Retrospective.Conversation, record.Retrospective.Id);
        }

        await database.SaveChangesAsync(cancellationToken);
        await RemoveTracesAsync(account, chosen, isAll, cancellationToken);
        if (isAll) await RemovePersonAsync(account, cancellationToken);
        else if (account.Person is { LastRetrospective: { } last } person && chosen.Any(record => record.Retrospective.Id == last))
            person.LastRetrospective = null;
        database.RequestVacuum();
        await database.SaveChangesAsync(cancellationToken);
        return counted;
    }

    /// <summary>Counts what would be erased.</summary>
    public static Erased Count(IReadOnlyList<PersonalRecord> chosen) => new(
        chosen.Count,
        chosen.Sum(record => record.Named.Count),
        chosen.Sum(record => record.Lessons.Count),
        chosen.Sum(record => record.Ballot?.Spent ?? 0),
        chosen.Sum(record => record.Supported.Count));

    private async Task EraseAsync(
        PersonalRecord record, PersonId person, ErasureHow how, Turn turn, CancellationToken cancellationToken)
    {
        var id = record.Retrospective.Id;
        var isClosed = record.Retrospective.Phase == Phase.Closed;
        foreach (var change in record.Typed) change.ForgetTypist();
        if (how == ErasureHow.Link)
        {
            foreach (var change in record.Named) change.Unlink();
            foreach (var lesson in record.Lessons) lesson.Unlink();

            // Before closing, the person can give the « +1 » again, and it would count twice: keep the count only after closing.
            if (isClosed) foreach (var lesson in record.Supported) lesson.KeepPlusOnes(1);
        }
        else
        {
            var lessons = record.Lessons.Select(lesson => lesson.Id).ToList();
            database.Changes.RemoveRange(record.Named);
            database.Lessons.RemoveRange(record.Lessons);
            database.PlusOnes.RemoveRange(
                await database.PlusOnes.Where(plus => lessons.Contains(plus.Lesson)).ToListAsync(cancellationToken));
        }

        database.PlusOnes.RemoveRange(
            await database.PlusOnes.Where(plus => plus.Retrospective == id && plus.Person == person).ToListAsync(cancellationToken));
        if (record.Ballot is { } ballot)
        {
            database.Ballots.Remove(ballot);
            if (how == ErasureHow.Link && ballot.Spent > 0) database.Ballots.Add(ballot.Unlinked(turn.NewId()));
        }

        database.Followers.RemoveRange(
            await database.Followers.Where(row => row.Retrospective == id && row.Person == person).ToListAsync(cancellationToken));
        database.FileOffers.RemoveRange(
            await database.FileOffers.Where(row => row.Retrospective == id && row.Person == person).ToListAsync(cancellationToken));
        database.Expected.RemoveRange(
            await database.Expected.Where(row => row.Retrospective == id && row.Person == person).ToListAsync(cancellationToken));
        database.Reminders.RemoveRange(
            await database.Reminders.Where(row => row.Retrospective == id && row.Person == person).ToListAsync(cancellationToken));
        await RemoveMovesAsync(id, person, cancellationToken);
        await RemoveParticipantAsync(record, how, isClosed, cancellationToken);
    }

    /// <summary>
    /// A grouping move that moved points of this person stores the person's id.
    /// Removes these moves and all earlier ones, which can then not be undone.
    /// </summary>
    private async Task RemoveMovesAsync(RetrospectiveId id, PersonId person, CancellationToken cancellationToken)
    {
        var moves = await database.GroupingMoves.Where(move => move.Retrospective == id).ToListAsync(cancellationToken);
        var last = moves
            .Where(move => move.Trace.Ballots.Any(ballot => ballot.Voter == person))
            .Select(move => move.Number)
            .DefaultIfEmpty(0)
            .Max();
        database.GroupingMoves.RemoveRange(moves.Where(move => move.Number <= last));
    }

    /// <summary>
    /// Removes the participant with roles and name. If the person's points stay counted, an empty participant remains while the
    /// retrospective is open, so that the person cannot give points a second time.
    /// </summary>
    private async Task RemoveParticipantAsync(PersonalRecord record, ErasureHow how, bool isClosed, CancellationToken cancellationToken)
    {
        if (record.Participant is { } participant) database.Participants.Remove(participant);
        await database.SaveChangesAsync(cancellationToken);

        var isSpent = record.Participant is { ArePointsUnlinked: true } || (how == ErasureHow.Link && record.Ballot is { Spent: > 0 });
        if (isSpent && !isClosed && record.Participant is { } spent)
            database.Participants.Add(Participant.Spent(record.Retrospective.Id, spent.Person));
    }

    private async Task RemoveTracesAsync(
        PersonalAccount account, IReadOnlyList<PersonalRecord> chosen, bool isAll, CancellationToken cancellationToken)
    {
        var person = account.Id;
        database.ProcessedActivities.RemoveRange(
            await database.ProcessedActivities.Where(mark => mark.Person == person).ToListAsync(cancellationToken));
        var suffix = $"/{person}";
        var states = await database.States.Where(state => state.Key.EndsWith(suffix)).ToListAsync(cancellationToken);
        database.States.RemoveRange(states.Where(
            state => isAll || chosen.Any(record => state.Key == $"{database.Tenant}/{record.Retrospective.Conversation}{suffix}")));
        await traces.RemoveOfPeopleAsync([person], isAll ? null : chosen[0].Retrospective, cancellationToken);
    }

    private async Task RemovePersonAsync(PersonalAccount account, CancellationToken cancellationToken)
    {
        List<PersonId> person = [account.Id];
        var chats = await traces.ChatsOfAsync(person, cancellationToken);
        database.Conversations.RemoveRange(
            await database.Conversations.Where(row => chats.Contains(row.Id)).ToListAsync(cancellationToken));
        database.FileOffers.RemoveRange(await database.FileOffers.Where(row => row.Person == account.Id).ToListAsync(cancellationToken));
        database.PrivateChats.RemoveRange(
            await database.PrivateChats.Where(row => row.Person == account.Id).ToListAsync(cancellationToken));
        if (account.Person is { } row) database.People.Remove(row);
    }

    /// <summary>
    /// Removes waiting and undeliverable messages of the conversation that contain erased text. Processed activities whose stored answer
    /// contains it (such as a grouping form) stay without that answer, so that a redelivered activity is neither executed nor answered
    /// again.
    /// </summary>
    private async Task RemoveMessagesAsync(string conversation, List<string> words, CancellationToken cancellationToken)
    {
        if (words.Count == 0) return;

        var waiting = await database.Outbox
            .Where(row => row.Conversation == conversation && row.Activity != null)
            .ToListAsync(cancellationToken);
        database.Outbox.RemoveRange(waiting.Where(row => words.Any(text => row.Activity!.Contains(text, StringComparison.Ordinal))));
        foreach (var text in words)
        {
            await database.ProcessedActivities
                .Where(mark => mark.Body != null && mark.Body.Contains(text))
                .ExecuteUpdateAsync(set => set.SetProperty(mark => mark.Body, (string?)null), cancellationToken);
        }
    }

    private static IEnumerable<string> Words(PersonalRecord record) => record.Named.Select(change => change.Statement.Text)
        .Concat(record.Lessons.Select(lesson => lesson.Text.Text))
        .Where(text => text.Length >= LeastTelling)
        .Select(text => JsonEncodedText
            .Encode(text[..Math.Min(text.Length, Telling)].TrimEnd(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .ToString());
}
