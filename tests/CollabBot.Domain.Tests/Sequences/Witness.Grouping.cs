namespace CollabBot.Domain.Tests.Sequences;

/// <content>Themes and the reasons for retaining them.</content>
internal sealed partial class Witness
{
    /// <summary>The themes in their order.</summary>
    public List<(ThemeId Id, string Label)> Themes { get; } = [];

    /// <summary>The reasons noted for retaining themes.</summary>
    public Dictionary<ThemeId, string[]> Whys { get; } = [];

    /// <summary>The reasons of removed themes; an undo restores them together with the theme.</summary>
    private readonly Dictionary<ThemeId, string[]> whysOfRemoved = [];

    private void NoteGrouping(Meeting meeting, Gesture gesture, Chosen chosen)
    {
        switch (gesture)
        {
            case Gesture.Make or Gesture.Split:
                var made = meeting.Themes[^1].Id;
                Themes.Add((made, Playing.Label(gesture is Gesture.Make make ? make.Label : ((Gesture.Split)gesture).Label)));
                Into(made, chosen);
                break;
            case Gesture.Put:
                Into(chosen.Theme!.Id, chosen);
                break;
            case Gesture.TakeOut:
                Into(null, chosen);
                break;
            case Gesture.Rename rename:
                Relabel(chosen.Theme!.Id, rename.Label);
                break;
            case Gesture.Place place:
                var moved = Themes.Find(theme => theme.Id == chosen.Theme!.Id);
                Themes.Remove(moved);
                Themes.Insert(place.At - 1, moved);
                break;
            case Gesture.Remove:
                Themes.RemoveAll(theme => theme.Id == chosen.Theme!.Id);
                if (Whys.Remove(chosen.Theme!.Id, out var why)) whysOfRemoved[chosen.Theme.Id] = why;
                GiveBack(chosen.Theme.Id);
                break;
            case Gesture.Merge merge:
                Merge(chosen.Theme!.Id, chosen.Other!.Id);
                if (merge.Label is { } label) Relabel(chosen.Theme.Id, label);
                break;
            case Gesture.Undo:
                TakeAsUndone(meeting);
                break;
        }
    }

    private void Into(ThemeId? theme, Chosen chosen)
    {
        foreach (var change in Changes.Where(change => chosen.Changes.Exists(picked => picked.Id == change.Id))) change.Theme = theme;
    }

    private void Relabel(ThemeId theme, int label) => Themes[Themes.FindIndex(known => known.Id == theme)] = (theme, Playing.Label(label));

    private void Merge(ThemeId kept, ThemeId gone)
    {
        Themes.RemoveAll(theme => theme.Id == gone);
        Opened.Remove(gone);
        foreach (var change in Changes.Where(change => change.Theme == gone)) change.Theme = kept;
        foreach (var lesson in Lessons.Where(lesson => lesson.Theme == gone)) lesson.Theme = kept;
        if (PointsOfNobody.Remove(gone, out var nobodys)) PointsOfNobody[kept] = PointsOfNobody.GetValueOrDefault(kept) + nobodys;
        if (Whys.Remove(gone, out var whys)) Whys[kept] = [.. Whys.GetValueOrDefault(kept) ?? [], .. whys];
        MergePoints(kept, gone);
    }

    /// <summary>
    /// Adopts where objects stand after an undo, because the witness stores no earlier states (another invariant checks those). Texts and
    /// the sums of points must not have changed.
    /// </summary>
    private void TakeAsUndone(Meeting meeting)
    {
        foreach (var back in meeting.Themes.Where(theme => whysOfRemoved.ContainsKey(theme.Id)))
        {
            if (whysOfRemoved.Remove(back.Id, out var why)) Whys[back.Id] = why;
        }

        var whys = Whys.Values.SelectMany(lines => lines).Order().ToList();
        Whys.Clear();
        foreach (var theme in meeting.Themes.Where(theme => theme.RetainedBecause is not null))
            Whys[theme.Id] = theme.RetainedBecause!.Text.Split('\n');
        HasLostByUndo |= !whys.SequenceEqual(Whys.Values.SelectMany(lines => lines).Order());

        Themes.Clear();
        Themes.AddRange(meeting.Themes.Select(theme => (theme.Id, theme.LongLabel.Text)));
        foreach (var change in Changes) change.Theme = meeting.Changes.Find(kept => kept.Id == change.Id)?.Theme;
        foreach (var lesson in Lessons) lesson.Theme = meeting.Lessons.Find(kept => kept.Id == lesson.Id)?.Theme ?? lesson.Theme;
        TakePointsAsUndone(meeting);
        List<ThemeId> opened =
        [
            .. meeting.Themes.Where(theme => theme.DeepeningRank is not null)
                .OrderBy(theme => theme.DeepeningRank)
                .Select(theme => theme.Id)
        ];
        HasLostByUndo |= !opened.Where(Opened.Contains).SequenceEqual(Opened.Where(opened.Contains));
        Opened.Clear();
        Opened.AddRange(opened);
    }
}
