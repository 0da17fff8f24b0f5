using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Privacy;

/// <summary>
/// Every hour, deletes what is no longer needed. First processed activities that are too old to be delivered again, expired links to and
/// offers of files, and outbox rows that can never be sent: they may contain what people wrote. Then closed retrospectives after their
/// retention period, with the people and conversations that no other retrospective needs; their disk space is freed afterwards. Each
/// deletion is a transaction that checks the state again, so that a retrospective reopened meanwhile stays.
/// </summary>
internal sealed partial class RetentionService(
    IServiceScopeFactory scopes,
    WriteGate gate,
    VacuumSignal space,
    RetentionPolicy keeping,
    TimeProvider clock,
    ILogger<RetentionService> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>How long processed activities, expired offers and dead outbox rows are kept.</summary>
    private static readonly TimeSpan RowTtl = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(DeleteRowsAsync, stoppingToken);
            await TryAsync(DeleteRetrospectivesAsync, stoppingToken);
            await Task.Delay(Interval, clock, stoppingToken);
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> delete, CancellationToken cancellationToken)
    {
        try
        {
            await delete(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(log, exception);
        }
    }

    private async Task DeleteRowsAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - RowTtl;
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        using (await gate.EnterAsync(cancellationToken))
        {
            await database.FileOffers.IgnoreQueryFilters().Where(row => row.ExpiresAt < before).ExecuteDeleteAsync(cancellationToken);
            await database.ProcessedActivities.IgnoreQueryFilters().Where(row => row.At < before).ExecuteDeleteAsync(cancellationToken);
            await database.Outbox.IgnoreQueryFilters().Where(row => row.IsDead && row.DueAt < before).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task DeleteRetrospectivesAsync(CancellationToken cancellationToken)
    {
        var limit = keeping.Limit(clock.GetUtcNow());
        List<(RetrospectiveId Id, string Tenant)> expired;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var found = await scope.ServiceProvider.GetRequiredService<Database>().Retrospectives.IgnoreQueryFilters()
                .Where(candidate => candidate.Phase == Phase.Closed && candidate.ClosedAt <= limit)
                .Select(candidate => new { candidate.Id, Tenant = EF.Property<string>(candidate, Database.TenantColumn) })
                .ToListAsync(cancellationToken);
            expired = [.. found.Select(row => (row.Id, row.Tenant))];
        }

        foreach (var (id, tenant) in expired)
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            database.Tenant = tenant;
            using (await gate.EnterAsync(cancellationToken))
            {
                await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
                if (!await DestroyAsync(database, id, limit, cancellationToken)) continue;
                await transaction.CommitAsync(cancellationToken);
            }

            space.Give();
        }
    }

    private async Task<bool> DestroyAsync(Database database, RetrospectiveId id, DateTimeOffset limit, CancellationToken cancellationToken)
    {
        var conversation = await database.Retrospectives
            .Where(candidate => candidate.Id == id && candidate.Phase == Phase.Closed && candidate.ClosedAt <= limit)
            .Select(candidate => candidate.Conversation)
            .FirstOrDefaultAsync(cancellationToken);
        if (conversation is null) return false;

        var people = await database.Participants
            .Where(person => person.Retrospective == id)
            .Select(person => person.Person)
            .ToListAsync(cancellationToken);
        await database.Changes.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Lessons.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.PlusOnes.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Themes.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.GroupingMoves.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Ready.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Followers.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.FileOffers.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Expected.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Reminders.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.PassedDeadlines.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.LiveCards.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.VoteResults.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Outbox.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        await database.Participants.Where(row => row.Retrospective == id).ExecuteDeleteAsync(cancellationToken);
        database.RemoveRange(await database.Ballots.Where(row => row.Retrospective == id).ToListAsync(cancellationToken));
        database.RemoveRange(await database.RoomPools.Where(row => row.Retrospective == id).ToListAsync(cancellationToken));
        await database.People.Where(row => row.LastRetrospective == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastRetrospective, (RetrospectiveId?)null), cancellationToken);
        await database.Retrospectives.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);

        var gone = await RemovePeopleAsync(database, people, cancellationToken);
        await RemoveConversationAsync(database, conversation, cancellationToken);
        database.RequestVacuum();
        await database.SaveChangesAsync(cancellationToken);
        LogDestroyed(log, id, gone);
        return true;
    }

    /// <returns>The number of people removed because they take part in no other retrospective.</returns>
    private static async Task<int> RemovePeopleAsync(Database database, List<PersonId> people, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var person in people)
        {
            if (await database.Participants.AnyAsync(row => row.Person == person, cancellationToken)) continue;

            count++;
            var suffix = $"/{person}";
            var address = await database.PrivateChats
                .Where(row => row.Person == person)
                .Select(row => row.Address)
                .FirstOrDefaultAsync(cancellationToken);
            if (address is not null)
            {
                var chat = ConversationAddress.FromJson(address).Root;
                await database.Conversations.Where(row => row.Id == chat).ExecuteDeleteAsync(cancellationToken);
            }

            await database.PrivateChats.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken);
            await database.People.Where(row => row.Id == person).ExecuteDeleteAsync(cancellationToken);
            await database.FileOffers.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken);
            await database.ProcessedActivities.Where(row => row.Person == person).ExecuteDeleteAsync(cancellationToken);
            await database.States.Where(row => row.Key.EndsWith(suffix)).ExecuteDeleteAsync(cancellationToken);
        }

        return count;
    }

    private static async Task RemoveConversationAsync(Database database, string conversation, CancellationToken cancellationToken)
    {
        if (await database.Retrospectives.AnyAsync(row => row.Conversation == conversation, cancellationToken)) return;
        await database.Outbox.Where(row => row.Conversation == conversation).ExecuteDeleteAsync(cancellationToken);
        await database.Conversations.Where(row => row.Id == conversation).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(
        206,
        LogLevel.Information,
        "The retention period of retrospective {Id} has ended: it is deleted, with {People} people who take part in no other")]
    private static partial void LogDestroyed(ILogger logger, RetrospectiveId id, int people);

    [LoggerMessage(207, LogLevel.Error, "Data whose retention period has ended could not be deleted; it is tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
