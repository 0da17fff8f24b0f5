namespace CollabBot.Domain;

/// <summary>
/// Rearranges the themes of a retrospective, and the revealed changes in them, on behalf of one person. Each operation returns a
/// <see cref="GroupingMove"/> that <see cref="Undo"/> can take back; it alters only where changes stand, never their words or directions.
/// </summary>
/// <param name="retrospective">The retrospective.</param>
/// <param name="actor">
/// The person who rearranges; every operation also refuses what <see cref="Retrospective.GuardGrouping"/> refuses.
/// </param>
/// <param name="themes">All themes of the retrospective.</param>
/// <param name="changes">All revealed changes of the retrospective, in the order of their numbers.</param>
/// <param name="lessons">All lessons of the retrospective; they move along when their theme is merged.</param>
/// <param name="ballots">All ballots of the retrospective; their points move along when a theme is merged.</param>
/// <param name="lastMove">The number of the latest grouping move, or 0.</param>
public sealed class Regrouping(
    Retrospective retrospective,
    Actor actor,
    IEnumerable<Theme> themes,
    IReadOnlyList<Change> changes,
    IReadOnlyList<Lesson> lessons,
    IReadOnlyList<Ballot> ballots,
    int lastMove)
{
    private readonly List<Theme> themes = [.. themes.OrderBy(theme => theme.Position)];

    /// <summary>The room's points; null if there are none. They move along when a theme is merged, and an undo restores them.</summary>
    public RoomPool? Pool { get; init; }

    /// <summary>The themes in their order, as they are after the operations so far.</summary>
    public IReadOnlyList<Theme> Themes => themes;

    /// <summary>The changes in the order of their numbers.</summary>
    public IReadOnlyList<Change> Changes => changes;

    /// <summary>Moves changes into a theme, out of whichever theme they were in.</summary>
    /// <returns>
    /// The move, or <see cref="Refusal.NoChangeChosen"/>, <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.ChangeUnknown"/>.
    /// </returns>
    public Outcome<GroupingMove> Put(IReadOnlyCollection<Change> chosen, Theme theme)
    {
        if (Guard() is { } refusal) return refusal;
        if (chosen.Count == 0) return new Refusal.NoChangeChosen();
        if (!Knows(theme)) return new Refusal.ThemeUnknown();

        var before = Look();
        var following = Following();
        return retrospective.Assign(actor, chosen, theme).Match(
            count => Followed(following, GroupingMoveKind.Assign, theme.ShortLabel.Text, count, before),
            refused => (Outcome<GroupingMove>)refused);
    }

    /// <summary>Takes changes out of their themes.</summary>
    /// <returns>The move, or <see cref="Refusal.NoChangeChosen"/>, <see cref="Refusal.ChangeUnknown"/>.</returns>
    public Outcome<GroupingMove> TakeOut(IReadOnlyCollection<Change> chosen)
    {
        if (Guard() is { } refusal) return refusal;
        if (chosen.Count == 0) return new Refusal.NoChangeChosen();

        var before = Look();
        var following = Following();
        return retrospective.Assign(actor, chosen, null).Match(
            count => Followed(following, GroupingMoveKind.TakeOut, "", count, before),
            refused => (Outcome<GroupingMove>)refused);
    }

    /// <summary>
    /// Creates a theme, with or without changes. If all the changes came from one theme, this counts as a split; the points stay with the
    /// theme they came from.
    /// </summary>
    /// <returns>
    /// The move, or <see cref="Refusal.ChangeUnknown"/>, <see cref="Refusal.TooManyThemes"/>, <see cref="Refusal.LabelTaken"/>.
    /// </returns>
    public Outcome<GroupingMove> Create(ThemeId id, ThemeDraft draft, IReadOnlyCollection<Change> chosen)
    {
        if (chosen.Any(change => change.Retrospective != retrospective.Id || !change.IsRevealed)) return new Refusal.ChangeUnknown();

        var before = Look();
        var following = Following();
        var position = themes.Count == 0 ? 0 : themes.Max(theme => theme.Position) + 1;
        if (!retrospective.AddTheme(actor, id, draft, position, themes).TryGet(out var made, out var refusal)) return refusal;

        var isSplit = chosen.Count > 0 && chosen.All(change => change.Theme is { } home && home == chosen.First().Theme);
        themes.Add(made);
        foreach (var change in chosen) change.PutInto(made.Id);
        var kind = isSplit ? GroupingMoveKind.Split : GroupingMoveKind.Create;
        return Followed(following, kind, made.ShortLabel.Text, chosen.Count, before);
    }

    /// <summary>Moves changes of one theme into a new theme; the points stay with the old one.</summary>
    /// <returns>
    /// The move, or <see cref="Refusal.NoChangeChosen"/>, <see cref="Refusal.SplitImpossible"/>, or a refusal of <see cref="Create"/>.
    /// </returns>
    public Outcome<GroupingMove> Split(ThemeId id, ThemeDraft draft, IReadOnlyCollection<Change> chosen)
    {
        if (Guard() is { } refusal) return refusal;
        if (chosen.Count == 0) return new Refusal.NoChangeChosen();
        if (chosen.Any(change => change.Theme is null || change.Theme != chosen.First().Theme)) return new Refusal.SplitImpossible();

        return Create(id, draft, chosen);
    }

    /// <summary>Gives a theme other labels, another direction, or both.</summary>
    /// <returns>The move, or <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.LabelTaken"/>.</returns>
    public Outcome<GroupingMove> Revise(Theme theme, ThemeDraft draft)
    {
        if (Guard() is { } refusal) return refusal;
        if (!Knows(theme)) return new Refusal.ThemeUnknown();
        if (themes.Any(other => other.Id != theme.Id && other.LongLabel.ReadsLike(draft.LongLabel)))
            return new Refusal.LabelTaken(draft.LongLabel.Text);

        var before = Look();
        var isRenamed = theme.LongLabel != draft.LongLabel || theme.ShortLabel != draft.ShortLabel;
        theme.Revise(draft);
        return Record(isRenamed ? GroupingMoveKind.Rename : GroupingMoveKind.Direct, theme.ShortLabel.Text, 0, before);
    }

    /// <summary>Moves a theme to another place in the order; the others keep their order.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="place">Its new place, from 1.</param>
    /// <returns>The move, or <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.NumberOutOfRange"/>.</returns>
    public Outcome<GroupingMove> Place(Theme theme, int place)
    {
        if (Guard() is { } refusal) return refusal;
        if (!Knows(theme)) return new Refusal.ThemeUnknown();
        if (place < 1 || place > themes.Count) return new Refusal.NumberOutOfRange(1, themes.Count);

        var before = Look();
        int[] positions = [.. themes.Select(other => other.Position)];
        themes.Remove(theme);
        themes.Insert(place - 1, theme);
        foreach (var (other, position) in themes.Zip(positions)) other.MoveTo(position);
        return Record(GroupingMoveKind.Reorder, theme.ShortLabel.Text, 0, before);
    }

    /// <summary>
    /// Merges themes into the first one, which keeps its labels unless new ones are given; changes and lessons of the others move to it.
    /// Points are added up, and what a person then has over the limit on one theme is returned to them and recorded on their ballot.
    /// </summary>
    /// <returns>
    /// The move, or <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.ThemesTooFew"/>, <see cref="Refusal.LabelTaken"/>.
    /// </returns>
    public Outcome<GroupingMove> Merge(IReadOnlyList<Theme> merged, ThemeDraft? draft)
    {
        if (Guard() is { } refusal) return refusal;
        if (merged.Any(theme => !Knows(theme))) return new Refusal.ThemeUnknown();
        if (merged.Distinct().Count() < 2) return new Refusal.ThemesTooFew();

        var kept = merged[0];
        HashSet<ThemeId> absorbed = [.. merged.Skip(1).Select(theme => theme.Id).Where(id => id != kept.Id)];
        if (draft is not null
            && themes.Any(other => other.Id != kept.Id && !absorbed.Contains(other.Id) && other.LongLabel.ReadsLike(draft.LongLabel)))
        {
            return new Refusal.LabelTaken(draft.LongLabel.Text);
        }

        var before = Look();
        var labels = draft ?? new ThemeDraft(kept.LongLabel, kept.ShortLabel, DirectionOf(merged));
        List<Change> moved = [.. changes.Where(change => change.Theme is { } home && absorbed.Contains(home))];
        foreach (var change in moved) change.PutInto(kept.Id);
        foreach (var lesson in lessons.Where(lesson => absorbed.Contains(lesson.Theme))) lesson.Follow(kept.Id);
        foreach (var ballot in ballots) ballot.Join(kept.Id, absorbed, RetrospectiveSettings.PointsPerTheme);
        Pool?.Join(kept.Id, absorbed);
        kept.KeepPoints(themes.Where(theme => absorbed.Contains(theme.Id)).Sum(theme => theme.PointsKept));
        kept.Explain(Together(merged.Distinct().Select(theme => theme.RetainedBecause)));
        kept.Revise(labels);
        themes.RemoveAll(theme => absorbed.Contains(theme.Id));
        return Record(GroupingMoveKind.Merge, kept.ShortLabel.Text, moved.Count, before);
    }

    /// <summary>
    /// The direction for themes that are merged: their common one, otherwise the most frequent one among their changes.
    /// </summary>
    public Direction DirectionOf(IReadOnlyList<Theme> merged) => merged.All(theme => theme.Direction == merged[0].Direction)
        ? merged[0].Direction
        : Theme.ProposeDirection([.. changes.Where(change => merged.Any(theme => theme.Id == change.Theme))]);

    /// <summary>Removes a theme without changes and lessons. Its points are returned to the voters and recorded on their ballots.</summary>
    /// <returns>The move, or <see cref="Refusal.ThemeUnknown"/>, <see cref="Refusal.ThemeNotEmpty"/>.</returns>
    public Outcome<GroupingMove> Remove(Theme theme)
    {
        if (Guard() is { } refusal) return refusal;
        if (!Knows(theme)) return new Refusal.ThemeUnknown();
        if (changes.Any(change => change.Theme == theme.Id) || lessons.Any(lesson => lesson.Theme == theme.Id))
            return new Refusal.ThemeNotEmpty(theme.ShortLabel.Text);

        var before = Look();
        foreach (var ballot in ballots) ballot.Join(theme.Id, new HashSet<ThemeId>(), limit: 0);
        Pool?.Drop(theme.Id);
        themes.Remove(theme);
        return Record(GroupingMoveKind.Remove, theme.ShortLabel.Text, 0, before);
    }

    /// <summary>
    /// Restores everything a move changed. Refused without any effect if something else has changed any of it since, or if the restored
    /// points would exceed a budget that has been lowered meanwhile.
    /// </summary>
    /// <param name="move">The latest move that has not been undone.</param>
    /// <returns>The move that was undone, or <see cref="Refusal.UndoOvertaken"/>.</returns>
    public Outcome<GroupingMove> Undo(GroupingMove move)
    {
        if (Guard() is { } refusal) return refusal;
        if (move.Retrospective != retrospective.Id || !StandsAsLeft(move.Trace) || !IsWithinBudgets(move.Trace))
            return new Refusal.UndoOvertaken();

        foreach (var trace in move.Trace.Themes) Restore(trace);
        themes.Sort((one, other) => one.Position.CompareTo(other.Position));
        foreach (var trace in move.Trace.Changes) Find(trace.Change)?.PutInto(trace.Before);
        foreach (var trace in move.Trace.Lessons) lessons.FirstOrDefault(lesson => lesson.Id == trace.Lesson)?.Follow(trace.Before);
        foreach (var trace in move.Trace.Ballots) ballots.FirstOrDefault(ballot => ballot.Voter == trace.Voter)?.Restore(trace.Before);
        if (move.Trace.Pool is { } pooled) Pool?.Restore(pooled.Before);
        return move;
    }

    private Refusal? Guard() => retrospective.GuardGrouping(actor);

    /// <summary>The reasons noted for several themes, joined as the reason of the merged theme, one per line.</summary>
    private static Wording? Together(IEnumerable<Wording?> notes)
    {
        var lines = notes.OfType<Wording>().Select(note => note.Text).ToList();
        return lines.Count == 0 ? null : Wording.Of(string.Join('\n', lines));
    }

    private bool Knows(Theme theme) => themes.Any(known => known.Id == theme.Id);

    private Change? Find(ChangeId id) => changes.FirstOrDefault(change => change.Id == id);

    /// <summary>
    /// Whether everything a move changed is still as the move left it, and a theme it created holds nothing added later. Changes, lessons
    /// and ballots that were withdrawn or erased meanwhile do not prevent the undo.
    /// </summary>
    private bool StandsAsLeft(GroupingTrace trace)
    {
        foreach (var (before, after) in trace.Themes)
        {
            var present = themes.FirstOrDefault(theme => theme.Id == (after ?? before)!.Id);
            if (after is null ? present is not null : present is null || !SameIn(present, after)) return false;
            if (before is null && (HoldsMoreThan(trace, after!.Id) || present!.RetainedBecause is not null)) return false;
            if (before is not null && after is not null && before.RetainedBecause != after.RetainedBecause
                && present!.RetainedBecause?.Text != after.RetainedBecause) return false;
            if (before is not null
                && themes.Any(theme => theme.Id != before.Id && theme.LongLabel.Text == before.LongLabel && !IsIn(trace, theme.Id)))
                return false;
        }

        return trace.Changes.All(moved => Find(moved.Change) is not { } change
                || (change.Theme == moved.After && WillBeThere(trace, moved.Before)))
            && trace.Lessons.All(moved => lessons.FirstOrDefault(lesson => lesson.Id == moved.Lesson) is not { } lesson
                || lesson.Theme == moved.After)
            && trace.Ballots.All(cast => ballots.FirstOrDefault(ballot => ballot.Voter == cast.Voter) is not { } ballot
                || SameVotes(ballot.State, cast.After))
            && (trace.Pool is not { } pooled || Pool is not { } pool || Same(pool.State, pooled.After));
    }

    private bool IsWithinBudgets(GroupingTrace trace) =>
        trace.Ballots.All(cast => cast.Before.Votes.Sum(vote => vote.Points) <= retrospective.PointsPerPerson
            || ballots.All(ballot => ballot.Voter != cast.Voter))
        && (trace.Pool is not { } pooled
            || Pool is not { } pool
            || pooled.Before.Sum(vote => vote.Points) <= pool.People * retrospective.PointsPerPerson);

    private static bool SameIn(Theme theme, ThemeState left) =>
        theme.LongLabel.Text == left.LongLabel
        && theme.ShortLabel.Text == left.ShortLabel
        && theme.Direction == left.Direction
        && theme.Position == left.Position;

    private static bool SameVotes(BallotState present, BallotState left) =>
        present.Returned == left.Returned && Same(present.Votes, left.Votes);

    private static bool Same(IEnumerable<VoteState> one, IEnumerable<VoteState> other) =>
        one.OrderBy(vote => vote.Theme.Value).SequenceEqual(other.OrderBy(vote => vote.Theme.Value));

    private static bool IsIn(GroupingTrace trace, ThemeId id) => trace.Themes.Any(theme => (theme.After ?? theme.Before)!.Id == id);

    private bool HoldsMoreThan(GroupingTrace trace, ThemeId made) =>
        changes.Any(change => change.Theme == made && trace.Changes.All(moved => moved.Change != change.Id))
        || lessons.Any(lesson => lesson.Theme == made)
        || ballots.Any(ballot => ballot.On(made) > 0)
        || Pool?.On(made) > 0;

    private bool WillBeThere(GroupingTrace trace, ThemeId? id) =>
        id is null || themes.Any(theme => theme.Id == id) || trace.Themes.Any(theme => theme.Before?.Id == id);

    private void Restore(ThemeTrace trace)
    {
        if (trace.Before is not { } before)
        {
            themes.RemoveAll(theme => theme.Id == trace.After!.Id);
            return;
        }

        if (trace.After is null)
        {
            var isTaken = before.DeepeningRank is { } rank && themes.Any(theme => theme.DeepeningRank == rank);
            themes.Add(Theme.Restored(
                retrospective.Id, before, isTaken ? themes.Max(theme => theme.DeepeningRank) + 1 : before.DeepeningRank));
            return;
        }

        var present = themes.First(theme => theme.Id == before.Id);
        present.Restore(before);
        if (before.RetainedBecause != trace.After.RetainedBecause) present.Explain(Wording.OfOptional(before.RetainedBecause));
    }

    private Glance Look() => new(
        themes.ToDictionary(theme => theme.Id, theme => theme.State),
        changes.ToDictionary(change => change.Id, change => change.Theme),
        lessons.ToDictionary(lesson => lesson.Id, lesson => lesson.Theme),
        ballots.ToDictionary(ballot => ballot.Voter, ballot => ballot.State),
        Pool?.State ?? []);

    /// <summary>The themes whose direction is that of most of their changes, and so was not set otherwise by hand.</summary>
    private List<Theme> Following() => [.. themes.Where(theme => theme.Direction == Theme.ProposeDirection(Within(theme)))];

    private GroupingMove Followed(List<Theme> following, GroupingMoveKind kind, string label, int count, Glance before)
    {
        foreach (var theme in following)
            theme.Revise(new ThemeDraft(theme.LongLabel, theme.ShortLabel, Theme.ProposeDirection(Within(theme))));
        return Record(kind, label, count, before);
    }

    private List<Change> Within(Theme theme) => [.. changes.Where(change => change.Theme == theme.Id)];

    private GroupingMove Record(GroupingMoveKind kind, string label, int count, Glance before)
    {
        var after = Look();
        var trace = new GroupingTrace(
            [
                .. before.Themes.Keys.Union(after.Themes.Keys)
                    .Select(id => new ThemeTrace(before.Themes.GetValueOrDefault(id), after.Themes.GetValueOrDefault(id)))
                    .Where(theme => theme.Before != theme.After),
            ],
            [
                .. changes.Select(change => new ChangeTrace(change.Id, before.Changes[change.Id], change.Theme))
                    .Where(change => change.Before != change.After)
            ],
            [
                .. lessons.Select(lesson => new LessonTrace(lesson.Id, before.Lessons[lesson.Id], lesson.Theme))
                    .Where(lesson => lesson.Before != lesson.After)
            ],
            [
                .. ballots.Select(ballot => new BallotTrace(ballot.Voter, before.Ballots[ballot.Voter], after.Ballots[ballot.Voter]))
                    .Where(ballot => !SameVotes(ballot.Before, ballot.After)),
            ],
            Same(before.Pool, after.Pool) ? null : new PoolTrace(before.Pool, after.Pool));
        return new GroupingMove(retrospective.Id, lastMove + 1, kind, label, count, trace);
    }

    /// <summary>A snapshot of everything a move may change.</summary>
    private sealed record Glance(
        Dictionary<ThemeId, ThemeState> Themes,
        Dictionary<ChangeId, ThemeId?> Changes,
        Dictionary<LessonId, ThemeId> Lessons,
        Dictionary<PersonId, BallotState> Ballots,
        IReadOnlyList<VoteState> Pool);
}
