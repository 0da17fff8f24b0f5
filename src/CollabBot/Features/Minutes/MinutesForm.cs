using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Minutes;

/// <summary>The minutes to read in a dialog window: the lessons of each theme, or the complete minutes.</summary>
internal static class MinutesForm
{
    /// <summary>The lessons of each retained theme, in the order of deepening.</summary>
    public static AdaptiveCard Details(MinutesContent minutes, Texts texts) => CardFitter.Fullest(
        (cap, length) =>
        {
            var card = Begin(minutes, texts);
            AddLessons(card.Body, minutes, texts, cap, length);
            AddDecisions(card.Body, minutes, texts, cap, length);
            return card;
        },
        cap => LessonLines(minutes, cap));

    /// <summary>
    /// The complete minutes: intention, statements by direction, lessons, decisions, then the changes without a theme.
    /// </summary>
    public static AdaptiveCard Whole(MinutesContent minutes, Texts texts)
    {
        var isRetained = minutes.Themes.Any(theme => theme.Retained);
        List<MinutesTheme> shown = [.. minutes.Themes.Where(theme => theme.Retained || !isRetained)];
        return CardFitter.Fullest(
            (cap, length) => Whole(minutes, shown, texts, cap, length),
            cap => shown.Sum(theme => Math.Min(theme.Changes.Count, cap))
                + LessonLines(minutes, cap)
                + Math.Min(minutes.Ungrouped.Count, cap));
    }

    private static AdaptiveCard Whole(MinutesContent minutes, List<MinutesTheme> shown, Texts texts, int cap, int length)
    {
        var card = Begin(minutes, texts);
        if (minutes.Intention is { } intention)
            card.Body.Add(CardElements.Words(CardFitter.Cut(intention, length), spacing: AdaptiveSpacing.Medium));
        foreach (var group in shown.GroupBy(theme => theme.Direction))
        {
            card.Body.Add(CardElements.Heading(group.Key, texts));
            foreach (var theme in group)
            {
                card.Body.Add(CardElements.Words(CardFitter.Cut(theme.LongLabel, length), weight: AdaptiveTextWeight.Bolder));
                AddLines(card.Body, theme.Changes, change => change.Text, texts, cap, length);
            }
        }

        AddLessons(card.Body, minutes, texts, cap, length);
        AddDecisions(card.Body, minutes, texts, cap, length);
        if (minutes.Ungrouped.Count > 0)
        {
            card.Body.Add(CardElements.Heading(texts.UngroupedHeading()));
            AddLines(card.Body, minutes.Ungrouped, change => change.Text, texts, cap, length);
        }

        return card;
    }

    /// <summary>The least number of lines that the lessons take, with this maximum per list.</summary>
    private static int LessonLines(MinutesContent minutes, int cap) =>
        minutes.Deepened.Sum(theme => Math.Min(theme.Lessons.Count, cap));

    private static AdaptiveCard Begin(MinutesContent minutes, Texts texts)
    {
        var card = CardElements.Card(texts, texts.Button(ButtonTitle.Report));
        card.Body.Add(CardElements.Head(
            null, null, minutes.Title, CardElements.ContextLine(texts, minutes.Period, minutes.HeldOn, minutes.Place)));
        if (minutes.Phase != Phase.Closed) card.Body.Add(CardElements.Subtle(texts.ReportProvisional(), AdaptiveSpacing.Medium));
        return card;
    }

    private static void AddLessons(List<AdaptiveElement> body, MinutesContent minutes, Texts texts, int cap, int length)
    {
        foreach (var theme in minutes.Deepened.Where(theme => theme.Lessons.Count > 0))
        {
            var heading = CardElements.Words(
                CardFitter.Cut(theme.ShortLabel, length),
                AdaptiveTextSize.Medium,
                AdaptiveTextWeight.Bolder,
                spacing: AdaptiveSpacing.Large);
            heading.Separator = true;
            body.Add(heading);
            LessonLists.AddTo(body, theme.Lessons, texts, cap, length);
        }
    }

    /// <summary>Adds why these themes were retained, and the notes of dissent.</summary>
    private static void AddDecisions(List<AdaptiveElement> body, MinutesContent minutes, Texts texts, int cap, int length)
    {
        List<MinutesTheme> explained =
        [
            .. minutes.Themes
                .Where(theme => theme is { Retained: true, RetainedBecause: not null })
                .OrderBy(theme => theme.Rank)
        ];
        if (minutes.OverrideReason is not null || explained.Count > 0)
        {
            body.Add(CardElements.Heading(texts.ReportDecisions()));
            if (minutes.OverrideReason is { } reason) body.Add(CardElements.Words(CardFitter.Cut(texts.ReportOverride(reason), length)));
            AddLines(body, explained, theme => texts.ReportBecause(theme.ShortLabel, theme.RetainedBecause!), texts, cap, length);
        }

        if (minutes.Dissents.Count == 0) return;
        body.Add(CardElements.Heading(texts.ReportDissents()));
        AddLines(body, minutes.Dissents, dissent => dissent, texts, cap, length);
    }

    private static void AddLines<T>(
        List<AdaptiveElement> body, IReadOnlyCollection<T> lines, Func<T, string> text, Texts texts, int cap, int length)
    {
        foreach (var line in lines.Take(cap)) body.Add(CardElements.Item(text(line), length));
        if (lines.Count > cap) body.Add(CardElements.Subtle(texts.AndOthers(lines.Count - cap)));
    }
}
