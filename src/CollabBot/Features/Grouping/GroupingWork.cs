using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Grouping;

/// <summary>Executes one grouping move on the stored data, for forms and text commands, and stores what is needed to undo it.</summary>
internal sealed class GroupingWork(Database database, RetrospectiveQueries retrospectives, ReturnedPoints returned)
{
    /// <summary>Why this person may not group now; null if they may.</summary>
    public static Refusal? RefusalOf(RetrospectiveTurn turn) => turn.Retrospective.GuardGrouping(turn.Actor);

    /// <summary>Executes a move; an accepted move is stored with everything that it changed.</summary>
    public async Task<Outcome<GroupingMove>> DoAsync(
        RetrospectiveTurn turn, Func<Regrouping, Outcome<GroupingMove>> step, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var opened = await OpenAsync(turn, cancellationToken);
        if (!opened.TryGet(out var work, out var refusal)) return refusal;

        List<Theme> before = [.. work.Themes];
        if (!step(work).TryGet(out var move, out refusal)) return refusal;

        Keep(before, work);
        if (!move.Trace.IsEmpty)
        {
            database.GroupingMoves.Add(move);
            var tooOld = await Moves(retrospective)
                .Where(old => old.Number <= move.Number - GroupingMove.Kept)
                .ToListAsync(cancellationToken);
            database.GroupingMoves.RemoveRange(tooOld);
        }

        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        await returned.TellAsync(move, retrospective, turn, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        return move;
    }

    /// <summary>Undoes the last move that has not been undone.</summary>
    public async Task<Outcome<GroupingMove>> UndoAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var opened = await OpenAsync(turn, cancellationToken);
        if (!opened.TryGet(out var work, out var refusal)) return refusal;

        var last = await Moves(retrospective).OrderByDescending(move => move.Number).FirstOrDefaultAsync(cancellationToken);
        if (last is null) return new Refusal.NothingToUndo();

        List<Theme> before = [.. work.Themes];
        if (!work.Undo(last).TryGet(out var move, out refusal)) return refusal;

        Keep(before, work);
        database.GroupingMoves.Remove(last);
        await returned.TellUndoneAsync(move, retrospective, turn, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        return move;
    }

    public Task<int> CountUndoableAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        Moves(retrospective).CountAsync(cancellationToken);

    /// <summary>The revealed changes, to be read only.</summary>
    public Task<List<Change>> ChangesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        Changes(retrospective).OrderBy(change => change.Position).AsNoTracking().ToListAsync(cancellationToken);

    /// <summary>The number of changes in each theme that has any.</summary>
    public Task<Dictionary<ThemeId, int>> CountByThemeAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        Changes(retrospective)
            .Where(change => change.Theme != null)
            .CountByAsync(change => change.Theme!.Value, cancellationToken);

    /// <summary>The numbers of the changes in a theme.</summary>
    /// <summary>The changes of a theme, in order.</summary>
    public Task<List<Change>> OfThemeAsync(Retrospective retrospective, ThemeId theme, CancellationToken cancellationToken) =>
        Changes(retrospective)
            .Where(change => change.Theme == theme)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);

    public Task<int> CountLeftAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        Changes(retrospective).CountAsync(change => change.Theme == null, cancellationToken);

    /// <summary>Parses the typed labels and the direction of a theme.</summary>
    /// <param name="otherwise">The direction if none was chosen.</param>
    public static Outcome<ThemeDraft> Read(string? longLabel, string? shortLabel, string? direction, Direction otherwise)
    {
        if (!Wording.Parse(longLabel, Wording.LabelLimit).TryGet(out var full, out var refusal)) return refusal;
        if (!Wording.ParseOptional(shortLabel, Wording.LabelLimit).TryGet(out var brief, out refusal)) return refusal;
        return new ThemeDraft(
            full, brief ?? full, Enum.TryParse<Direction>(direction, out var chosen) && Enum.IsDefined(chosen) ? chosen : otherwise);
    }

    /// <summary>The changes with these numbers; refused if one number is unknown.</summary>
    public static Outcome<List<Change>> Numbered(IReadOnlyList<Change> changes, IReadOnlyCollection<int> numbers)
    {
        var found = changes.Where(change => numbers.Contains(change.Position)).ToList();
        if (found.Count == numbers.Count) return found;
        return new Refusal.ChangeNumberUnknown(ChangeNumbers.Write(numbers.Except(found.Select(change => change.Position))));
    }

    private async Task<Outcome<Regrouping>> OpenAsync(RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var actor = turn.Actor;
        if (retrospective.GuardGrouping(actor) is { } refusal) return refusal;

        // Lessons and ballots exist only if the group went back to this step; merging themes moves them too.
        var last = await Moves(retrospective).MaxAsync(move => (int?)move.Number, cancellationToken) ?? 0;
        return new Regrouping(
            retrospective,
            actor,
            await retrospectives.ThemesAsync(retrospective, cancellationToken),
            await Changes(retrospective).OrderBy(change => change.Position).ToListAsync(cancellationToken),
            await database.Lessons.Where(lesson => lesson.Retrospective == retrospective.Id).ToListAsync(cancellationToken),
            await database.Ballots.Where(ballot => ballot.Retrospective == retrospective.Id).ToListAsync(cancellationToken),
            last)
        {
            Pool = await database.RoomPools.FirstOrDefaultAsync(pool => pool.Retrospective == retrospective.Id, cancellationToken),
        };
    }

    private IQueryable<Change> Changes(Retrospective retrospective) =>
        database.Changes.Where(change => change.Retrospective == retrospective.Id && change.IsRevealed);

    private IQueryable<GroupingMove> Moves(Retrospective retrospective) =>
        database.GroupingMoves.Where(move => move.Retrospective == retrospective.Id);

    private void Keep(List<Theme> before, Regrouping work)
    {
        database.Themes.AddRange(work.Themes.Except(before));
        database.Themes.RemoveRange(before.Except(work.Themes));
    }
}
