using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminding;

/// <summary>Somebody who is to be reminded now.</summary>
internal sealed record DueReminder(ExpectedPerson Person, ReminderOccasion Occasion, DateTimeOffset Deadline);

/// <summary>
/// Who is to be reminded at this moment. It is asked when a reminder is planned and again when it is sent, so that whatever has changed in between counts: an answer, a move, another
/// deadline, a wish for none, an hour that is quiet where the person lives.
/// </summary>
internal sealed class ReminderRules(Database database, ExpectedPeople expected, ReminderSettings settings)
{
    public async Task<IReadOnlyList<DueReminder>> DueAsync(Retrospective retrospective, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = settings.ZoneOf(retrospective);
        if (settings.MostPerPhase == 0
            || retrospective.Deadline is not { } deadline
            || ReminderTimes.Due(deadline, retrospective.RemindsSince, now, zone) is not { } occasion)
        {
            return [];
        }

        var people = await WaitedForAsync(retrospective, cancellationToken);
        List<PersonId> ids = [.. people.Select(person => person.Person)];
        var known = await database.People.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. people.Where(MayBeReminded).Select(person => new DueReminder(person, occasion, deadline))];

        bool MayBeReminded(ExpectedPerson person)
        {
            var row = known.GetValueOrDefault(person.Person);
            return row is not { WantsNoReminders: true } && !settings.Quiet.Cover(TimeOnly.FromDateTime(LocalTimes.Shown(now, Zones.Find(row?.TimeZone) ?? zone)));
        }
    }

    /// <summary>Grouping is for those who lead, as long as something is left to group; every other phase for those who are expected and have not answered.</summary>
    private async Task<IReadOnlyList<ExpectedPerson>> WaitedForAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Phase != Phase.Grouping) return [.. (await expected.OfAsync(database, retrospective, cancellationToken)).Missing];

        return await IsGroupedAsync(retrospective, cancellationToken) ? [] : await expected.LeadersAsync(database, retrospective, cancellationToken);
    }

    private async Task<bool> IsGroupedAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await database.Themes.AnyAsync(theme => theme.Retrospective == retrospective.Id, cancellationToken)
        && !await database.Changes.AnyAsync(change => change.Retrospective == retrospective.Id && change.IsRevealed && change.Theme == null, cancellationToken);
}
