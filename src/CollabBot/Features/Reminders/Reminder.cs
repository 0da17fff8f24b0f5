using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>
/// Draws a reminder when it is sent, in the language and time zone of its recipient. If it is no longer due, its row is deleted, so that
/// the person can be reminded when it is due again.
/// </summary>
internal sealed class Reminder(ReminderRules rules, ReminderSettings settings, TimeProvider clock) : IReminder
{
    public async Task<OutgoingMessage?> DrawAsync(Database database, OutboxRow row, CancellationToken cancellationToken)
    {
        if (await TraceAsync(database, row, cancellationToken) is not { } trace) return null;

        var retrospective = await database.Retrospectives.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == row.Retrospective, cancellationToken);
        if (retrospective is null || retrospective.Phase != row.Phase || !await HoldsAsync(retrospective, trace, cancellationToken))
        {
            database.Reminders.Remove(trace);
            return null;
        }

        var person = await database.People.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == trace.Person, cancellationToken);
        var conversation = await database.Conversations.AsNoTracking()
            .Where(candidate => candidate.Id == retrospective.Conversation)
            .Select(candidate => candidate.Name)
            .FirstOrDefaultAsync(cancellationToken);
        var texts = Texts.For(person?.Language ?? person?.ClientLanguage ?? retrospective.Language);
        var due = LocalTimes.Shown(trace.Deadline, Zones.Find(person?.TimeZone) ?? settings.ZoneOf(retrospective));
        return OutgoingMessage.Of(
            ReminderCard.Of(retrospective, conversation, trace.Occasion, due, texts), texts.ReminderSummary(retrospective.Title.Text));
    }

    public async Task SettleAsync(Database database, OutboxRow row, bool arrived, CancellationToken cancellationToken)
    {
        if (await TraceAsync(database, row, cancellationToken) is { } trace)
            trace.State = arrived ? ReminderState.Sent : ReminderState.Unreached;
    }

    private static async Task<ReminderRow?> TraceAsync(Database database, OutboxRow row, CancellationToken cancellationToken) =>
        await database.Reminders.FindAsync(
            [row.Retrospective!.Value, row.Phase!.Value, row.Person!.Value, row.Occasion!.Value], cancellationToken);

    private async Task<bool> HoldsAsync(Retrospective retrospective, ReminderRow trace, CancellationToken cancellationToken) =>
        (await rules.DueAsync(retrospective, clock.GetUtcNow(), cancellationToken))
            .Any(due => due.Person.Person == trace.Person && due.Occasion == trace.Occasion && due.Deadline == trace.Deadline);
}
