using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>
/// Plans the due reminders of one retrospective, and announces a passed deadline once in its thread. What was planned or announced is
/// recorded in the same transaction.
/// </summary>
internal sealed class ReminderRun(
    UnitOfWork unit,
    ReminderRules rules,
    ExpectedPeople expected,
    OutboxWriter outbox,
    IChannel channel,
    ReminderSettings settings,
    TimeProvider clock)
{
    /// <summary>The time between two reminders: four a second are far below the channel's rate limit.</summary>
    private static readonly TimeSpan Gap = TimeSpan.FromSeconds(0.25);

    /// <param name="before">How many reminders were already planned in this round.</param>
    /// <param name="most">The maximum number of reminders in this round.</param>
    /// <returns>How many reminders were planned now.</returns>
    public async Task<int> RunAsync(string tenant, RetrospectiveId id, int before, int most, CancellationToken cancellationToken)
    {
        await unit.BeginAsync(tenant, cancellationToken);
        var database = unit.Database;
        var retrospective = await database.Retrospectives.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
        if (retrospective is null) return 0;

        var planned = await RemindAsync(database, retrospective, before, most, cancellationToken);
        await TellAsync(database, retrospective, cancellationToken);
        if (database.ChangeTracker.HasChanges()) await unit.CommitAsync(cancellationToken);
        return planned;
    }

    private async Task<int> RemindAsync(
        Database database, Retrospective retrospective, int before, int most, CancellationToken cancellationToken)
    {
        var due = await rules.DueAsync(retrospective, clock.GetUtcNow(), cancellationToken);
        if (due.Count == 0 || await AddressAsync(database, retrospective, cancellationToken) is not { } address) return 0;

        var had = (await database.Reminders.AsNoTracking()
                .Where(row => row.Retrospective == retrospective.Id && row.Phase == retrospective.Phase)
                .Select(row => new { row.Person, row.Occasion })
                .ToListAsync(cancellationToken))
            .ToLookup(row => row.Person, row => row.Occasion);
        var planned = 0;
        foreach (var (person, occasion, deadline) in due)
        {
            if (before + planned >= most) break;
            if (had[person.Person].Contains(occasion) || had[person.Person].Count() >= settings.MaxPerPhase) continue;

            database.Reminders.Add(new ReminderRow
            {
                Retrospective = retrospective.Id,
                Phase = retrospective.Phase,
                Person = person.Person,
                Occasion = occasion,
                Deadline = deadline,
            });
            outbox.Remind(
                address with { UserId = person.UserId },
                retrospective.Id,
                retrospective.Phase,
                person.Person,
                occasion,
                (before + planned) * Gap);
            planned++;
        }

        return planned;
    }

    private async Task TellAsync(Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Deadline is not { } deadline
            || deadline > clock.GetUtcNow()
            || deadline < retrospective.RemindsSince)
            return;
        if (await database.PassedDeadlines.FindAsync([retrospective.Id, retrospective.Phase, deadline], cancellationToken)
            is not null)
            return;

        database.PassedDeadlines.Add(new DeadlineRow
        {
            Retrospective = retrospective.Id,
            Phase = retrospective.Phase,
            Deadline = deadline
        });
        var sentence = await SentenceAsync(database, retrospective, Texts.For(retrospective.Language), cancellationToken);
        outbox.Notice(retrospective.Conversation, retrospective.Id, channel.Compose(OutgoingMessage.Plain(sentence)));
        outbox.LiveCard(retrospective.Conversation, retrospective.Id);
    }

    private async Task<string> SentenceAsync(
        Database database, Retrospective retrospective, Texts texts, CancellationToken cancellationToken)
    {
        if (retrospective.Phase == Phase.Grouping)
        {
            var left = await database.Changes.CountAsync(
                change => change.Retrospective == retrospective.Id && change.IsRevealed && change.Theme == null, cancellationToken);
            return texts.DeadlinePassed(texts.GroupLeft(left));
        }

        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        return texts.DeadlinePassed(texts.Answered(attendance.AnsweredCount, attendance.Total));
    }

    private static async Task<ConversationAddress?> AddressAsync(
        Database database, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var row = await database.Conversations.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == retrospective.Conversation, cancellationToken);
        return row is null ? null : ConversationAddress.FromJson(row.Address).AtRoot();
    }
}
