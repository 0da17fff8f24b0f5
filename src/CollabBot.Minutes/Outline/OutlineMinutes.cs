using CollabBot.Domain;
using CollabBot.Minutes.Labels;

namespace CollabBot.Minutes.Outline;

/// <summary>
/// Makes minutes of the draft: matches the themes of both parts, and searches date and period in the text if no label gave them.
/// </summary>
internal static class OutlineMinutes
{
    public static MinutesContent Of(OutlineDraft draft, string language, string? name, WordStems stems)
    {
        var intention = draft.Intention.Count == 0 ? null : string.Join('\n', draft.Intention);
        var title = draft.Title ?? MissingTitle(draft, name, language);
        string[] places = [title, .. draft.Notes.Take(10), intention ?? "", .. draft.Notes.Skip(10)];
        var themes = Themes(draft, language, stems);

        return new MinutesContent
        {
            Title = title,
            Intention = intention,
            HeldOn = draft.HeldOn ?? FindDate(places, draft, language),
            Period = draft.Period ?? places.Select(place => OutlineDates.Period(place)).FirstOrDefault(period => period is not null),
            Place = draft.Place,
            Language = language,
            RetainedCount = Math.Max(1, themes.Count),
            Notes = draft.Notes,
            Themes = [.. themes.OrderBy(theme => theme.Direction).ThenBy(theme => theme.Rank)],
            Ungrouped = draft.Ungrouped,
        };
    }

    private static string MissingTitle(OutlineDraft draft, string? name, string language)
    {
        var title = string.IsNullOrWhiteSpace(name)
            ? draft.Remarks.OfType<MinutesRemark.Heading>().FirstOrDefault()?.Text ?? (language == "en" ? "Retrospective" : "Rétrospective")
            : name;
        draft.Remarks.Add(new MinutesRemark.TitleMissing(title));
        return title;
    }

    private static DateOnly? FindDate(IEnumerable<string> places, OutlineDraft draft, string language)
    {
        foreach (var place in places)
        {
            if (OutlineDates.Date(place, language) is not { } found) continue;
            if (found.IsAmbiguous) draft.Remarks.Add(new MinutesRemark.DateAmbiguous(place, found.Date));
            return found.Date;
        }

        return null;
    }

    private static List<MinutesTheme> Themes(OutlineDraft draft, string language, WordStems stems)
    {
        // A theme that already has lessons needs no match in the second part, unless its own label occurs there.
        var waiting = draft.First.Where(theme => theme.Lessons.Count == 0 || draft.Second.Contains(theme.Key)).ToList();
        var labelled = draft.Second.Where(theme => !theme.IsStandIn).ToList();
        var matches = LabelMatcher
            .Find([.. waiting.Select(theme => theme.ShortLabel)], [.. labelled.Select(theme => theme.Label)], language, stems)
            .ToDictionary(match => labelled[match.Second]);

        var themes = draft.First.ToDictionary(theme => theme, theme => theme.ShortLabel);
        foreach (var second in draft.Second)
        {
            if (matches.TryGetValue(second, out var match))
            {
                var first = waiting[match.First];
                first.Lessons.AddRange(second.Lessons);
                first.Deepened ??= second.Deepened;
                themes[first] = second.Label;
                draft.Remarks.Add(new MinutesRemark.Matched(second.Label, first.Label, match.How, match.Words));
            }
            else
            {
                themes[second] = second.Label;
                if (draft.First.Count > 0 && !second.IsStandIn) draft.Remarks.Add(new MinutesRemark.Unmatched(second.Label));
            }
        }

        var ranked = draft.First.Concat(draft.Second.Where(themes.ContainsKey)).ToList();
        foreach (var empty in ranked.Where(theme => theme.Changes.Count == 0 && theme.Lessons.Count == 0))
        {
            draft.Remarks.Add(new MinutesRemark.EmptyTheme(empty.Label));
        }

        return [.. ranked.Select((theme, index) => Make(theme, themes[theme], index + 1))];
    }

    private static MinutesTheme Make(OutlineTheme theme, string shortLabel, int rank) => new()
    {
        LongLabel = theme.Label,
        ShortLabel = shortLabel,
        Direction = DirectionOf(theme),
        Retained = true,
        Rank = rank,
        DeepeningRank = theme.Deepened,
        Changes = theme.Changes,
        Lessons = [.. theme.Lessons.Select(lesson => new MinutesLesson(lesson.Kind, lesson.Text, lesson.Items))],
    };

    // A theme named under several directions gets the direction of most of its changes; a tie is unclear.
    private static Direction DirectionOf(OutlineTheme theme)
    {
        var counts = theme.Changes.CountBy(change => change.Direction).OrderByDescending(count => count.Value).ToList();
        if (counts.Count < 2) return counts.Count == 1 && theme.Direction == Direction.Unclear ? counts[0].Key : theme.Direction;
        return counts[0].Value == counts[1].Value ? Direction.Unclear : counts[0].Key;
    }
}
