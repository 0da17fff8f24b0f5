using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Roles;

/// <summary>
/// Makes it count at once that people come or go: what is cached of them is forgotten, and if the last facilitator of an open retrospective
/// has left, its thread is told who can go on.
/// </summary>
internal sealed class MemberChanges(
    UnitOfWork unit,
    PersonIds ids,
    MemberLookup lookup,
    Roster roster,
    OutboxWriter outbox,
    OutboxPublisher publisher,
    IChannel channel,
    PeopleSettings settings) : IMemberChanges
{
    public async Task HearAsync(
        Turn turn, string? team, IReadOnlyList<MemberId> came, IReadOnlyList<MemberId> left, CancellationToken cancellationToken)
    {
        var tenant = turn.Address.Tenant;
        List<MemberId> all = [.. came, .. left];
        await ids.LoadAsync(unit.Database, all.Select(member => member.UserId), cancellationToken);
        List<PersonId> people = [.. all.Select(member => PersonOf(tenant, member))];
        var userIds = await unit.Database.People
            .Where(row => people.Contains(row.Id))
            .Select(row => row.UserId)
            .ToListAsync(cancellationToken);
        lookup.Forget(
            tenant,
            [.. all.Select(member => member.UserId), .. people.Select(person => person.Value), .. userIds.OfType<string>()]);
        roster.Forget(tenant);

        var trusted = await TrustedAsync(turn, team, cancellationToken);
        if (!trusted.Exists(person => people.Contains(person.Participant.Person))) return;

        await unit.BeginAsync(tenant, cancellationToken);
        HashSet<PersonId> gone = [.. left.Select(member => PersonOf(tenant, member))];
        HashSet<PersonId> back = [.. came.Select(member => PersonOf(tenant, member))];
        List<string> told = [];
        foreach (var here in (await TrustedAsync(turn, team, cancellationToken)).GroupBy(person => person.Retrospective))
        {
            List<Participant> participants = [.. here.Select(person => person.Participant)];
            var wasLed = participants.Exists(IsLeading);
            foreach (var person in participants.Where(person => back.Contains(person.Person))) person.Return();
            foreach (var person in participants.Where(person => gone.Contains(person.Person))) person.Leave(turn.Now);
            if (!wasLed || participants.Exists(IsLeading)) continue;

            var isTrusted = settings.Administrators.Count > 0
                || participants.Exists(person => person is { IsCoordinator: true, LeftAt: null });
            var notice = TakeFacilitationHandler.Notice(here.Key, isTrusted);
            outbox.Notice(here.Key.Conversation, here.Key.Id, channel.Compose(notice.Content));
            told.Add(here.Key.Conversation);
        }

        await unit.CommitAsync(cancellationToken);
        foreach (var conversation in told) _ = publisher.PublishAsync(tenant, conversation);
    }

    private static bool IsLeading(Participant person) => person is { IsFacilitator: true, LeftAt: null };

    private PersonId PersonOf(string tenant, MemberId member) =>
        member.EntraId is { } entra ? new PersonId(entra) : ids.Of(tenant, member.UserId);

    /// <summary>The people with a role in the open retrospectives of the conversation, or of all channels of the team.</summary>
    private async Task<List<Trusted>> TrustedAsync(Turn turn, string? team, CancellationToken cancellationToken)
    {
        var database = unit.Database;
        return await database.Retrospectives
            .Where(retrospective => retrospective.Phase != Phase.Closed
                && (retrospective.Conversation == turn.Conversation
                    || (team != null && database.Conversations.Any(row => row.Id == retrospective.Conversation && row.Team == team))))
            .Join(
                database.Participants.Where(person => person.IsFacilitator || person.IsCoordinator),
                retrospective => retrospective.Id,
                person => person.Retrospective,
                (retrospective, person) => new Trusted(retrospective, person))
            .ToListAsync(cancellationToken);
    }

    private sealed record Trusted(Retrospective Retrospective, Participant Participant);
}
