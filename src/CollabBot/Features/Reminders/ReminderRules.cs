using CollabBot.Domain;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>A person who is to be reminded now.</summary>
internal sealed record DueReminder(ExpectedPerson Person, ReminderOccasion Occasion, DateTimeOffset Deadline);

/// <summary>
/// Says who is to be reminded now. It is evaluated when a reminder is planned and again when it is sent, so that changes in between count:
/// an answer, a move, another deadline, reminders turned off, or quiet hours in the person's time zone.
/// </summary>
internal sealed class ReminderRules(Database database, ExpectedPeople expected, ReminderSettings settings)
{
    public async Task<IReadOnlyList<DueReminder>> DueAsync(
        Retrospective retrospective, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var zone = settings.ZoneOf(retrospective);
        if (settings.MaxPerPhase == 0
            || retrospective.Deadline is not { } deadline
            || ReminderTimes.Due(deadline, retrospective.RemindsSince, now, zone) is not { } occasion)
        {
            return [];
        }

        var people = await WaitedForAsync(retrospective, cancellationToken);
        List<PersonId> ids = [.. people.Select(person => person.Person)];
        var known = await database.People.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. people.Where(MayBeReminded).Select(person => new DueReminder(person, occasion, deadline))];

        bool MayBeReminded(ExpectedPerson person)
        {
            var row = known.GetValueOrDefault(person.Person);
            return row is not { WantsNoReminders: true }
                && !settings.Quiet.Cover(TimeOnly.FromDateTime(LocalTimes.Shown(now, Zones.Find(row?.TimeZone) ?? zone)));
        }
    }

    /// <summary>
    /// The people to remind: in Grouping the facilitators, as long as something is left to group; in every other step the expected people
    /// who have not answered.
    /// </summary>
    private async Task<IReadOnlyList<ExpectedPerson>> WaitedForAsync(
        Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Phase != Phase.Grouping)
            return [.. (await expected.OfAsync(database, retrospective, cancellationToken)).Missing];

        return await IsGroupedAsync(retrospective, cancellationToken)
            ? []
            : await expected.LeadersAsync(database, retrospective, cancellationToken);
    }

    private async Task<bool> IsGroupedAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await database.Themes.AnyAsync(theme => theme.Retrospective == retrospective.Id, cancellationToken)
        && !await database.Changes.AnyAsync(
            change => change.Retrospective == retrospective.Id && change.IsRevealed && change.Theme == null, cancellationToken);
}
