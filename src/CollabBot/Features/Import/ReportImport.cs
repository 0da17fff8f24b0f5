using CollabBot.Domain;
using CollabBot.Minutes.Json;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Import;

/// <summary>Stores imported minutes as a closed retrospective of a conversation.</summary>
internal sealed class ReportImport(UnitOfWork unit, RetrospectiveQueries retrospectives, TimeProvider clock)
{
    /// <summary>Stores minutes, unless the conversation already has a closed retrospective with the same content.</summary>
    /// <returns>The retrospective, and whether it is new.</returns>
    public async Task<(RetrospectiveId Id, bool IsNew)> StoreAsync(
        MinutesContent minutes, string tenant, string conversation, CancellationToken cancellationToken)
    {
        await unit.BeginAsync(tenant, cancellationToken);
        if (await FindSameAsync(minutes, conversation, cancellationToken) is { } same)
        {
            await unit.AbandonAsync();
            return (same, false);
        }

        var imported = ImportedRetrospective.From(minutes, conversation, clock.GetUtcNow(), Guid.NewGuid);
        var database = unit.Database;
        database.Retrospectives.Add(imported.Retrospective);
        database.Themes.AddRange(imported.Themes);
        database.Lessons.AddRange(imported.Lessons);
        await database.InsertAsync(imported.Changes, cancellationToken);
        await unit.CommitAsync(cancellationToken);
        return (imported.Retrospective.Id, true);
    }

    private async Task<RetrospectiveId?> FindSameAsync(MinutesContent minutes, string conversation, CancellationToken cancellationToken)
    {
        var title = Wording.Of(minutes.Title);
        var candidates = await unit.Database.Retrospectives
            .Where(candidate => candidate.Conversation == conversation && candidate.Title == title && candidate.Phase == Phase.Closed)
            .ToListAsync(cancellationToken);
        var wanted = Content(minutes);
        foreach (var candidate in candidates)
        {
            if (Content(await retrospectives.MinutesAsync(candidate, cancellationToken)) == wanted) return candidate.Id;
        }

        return null;
    }

    /// <summary>The content of minutes as JSON, without id, step and authors, so that two minutes can be compared.</summary>
    private static string Content(MinutesContent minutes) =>
        MinutesJson.Write(minutes.WithoutAuthors() with { Id = null, Phase = Phase.Closed });
}
