namespace CollabBot.Domain;

/// <summary>
/// The objects made from imported minutes, ready to be stored: a closed retrospective whose changes and lessons have no authors.
/// </summary>
public sealed class ImportedRetrospective
{
    private ImportedRetrospective(Retrospective retrospective) => Retrospective = retrospective;

    /// <summary>The retrospective, in the Closed step.</summary>
    public Retrospective Retrospective { get; }

    /// <summary>Its themes.</summary>
    public List<Theme> Themes { get; } = [];

    /// <summary>Its changes, all revealed.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>Its lessons.</summary>
    public List<Lesson> Lessons { get; } = [];

    /// <summary>Converts minutes into objects to store, in the order of the minutes.</summary>
    /// <param name="minutes">The imported minutes.</param>
    /// <param name="conversation">The id of the conversation that the retrospective will belong to.</param>
    /// <param name="now">The time of the import.</param>
    /// <param name="newId">Creates the identifiers of the new objects.</param>
    /// <returns>The objects; nothing is stored yet.</returns>
    public static ImportedRetrospective From(MinutesContent minutes, string conversation, DateTimeOffset now, Func<Guid> newId)
    {
        var settings = new RetrospectiveSettings(
            Wording.Of(minutes.Title),
            Wording.OfOptional(minutes.Intention),
            minutes.Period,
            minutes.HeldOn,
            Wording.OfOptional(minutes.Place),
            minutes.Language,
            minutes.RetainedCount,
            minutes.PointsPerPerson,
            Anonymity: minutes.Anonymity);
        DateTimeOffset? closed = minutes.ClosedOn is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
        var imported = new ImportedRetrospective(
            Retrospective.Imported(new RetrospectiveId(newId()), conversation, settings, minutes.Notes, now, closed));

        imported.Retrospective.TakeDecisions(Wording.OfOptional(minutes.OverrideReason), minutes.Dissents);
        foreach (var theme in minutes.Themes) imported.Add(theme, newId);
        foreach (var change in minutes.Ungrouped) imported.Add(change, null, newId);
        return imported;
    }

    private void Add(MinutesTheme told, Func<Guid> newId)
    {
        var draft = new ThemeDraft(Wording.Of(told.LongLabel), Wording.Of(told.ShortLabel), told.Direction);
        var theme = new Theme(new ThemeId(newId()), Retrospective.Id, draft, Themes.Count);
        theme.Settle(told.Retained, told.Rank, told.Points);
        theme.Explain(Wording.OfOptional(told.RetainedBecause));
        if (told.DeepeningRank is { } rank) theme.Open(rank);
        Themes.Add(theme);

        foreach (var change in told.Changes) Add(change, theme.Id, newId);
        foreach (var lesson in told.Lessons)
        {
            var words = new LessonDraft(lesson.Kind, Wording.Of(lesson.Text), [.. lesson.Items.Select(Wording.Of)]);
            var learnt = new Lesson(new LessonId(newId()), Retrospective.Id, theme.Id, null, words, Lessons.Count);
            learnt.KeepPlusOnes(lesson.PlusOnes);
            Lessons.Add(learnt);
        }
    }

    private void Add(MinutesChange told, ThemeId? theme, Func<Guid> newId)
    {
        var draft = new ChangeDraft(
            Wording.Of(told.Text),
            told.Direction,
            Wording.OfOptional(told.ProposedTheme),
            Wording.OfOptional(told.Why),
            Wording.OfOptional(told.Example));
        var change = new Change(new ChangeId(newId()), Retrospective.Id, null, draft, Changes.Count);
        if (told.Author?.Within(Retrospective.Anonymity) is { } signed) change.Sign(signed);
        change.PutInto(theme);
        change.Reveal();
        Changes.Add(change);
    }
}
