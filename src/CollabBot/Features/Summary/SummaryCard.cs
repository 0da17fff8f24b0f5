using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Minutes;
using CollabBot.Localization;
using CollabBot.Messaging;

namespace CollabBot.Features.Summary;

/// <summary>
/// The summary card: the retained themes by direction, with their statements and counts. It shows no authors and no points.
/// </summary>
internal static class SummaryCard
{
    /// <summary>
    /// Up to this number of statements are visible at once; beyond it, each theme shows its statements when it is pressed.
    /// </summary>
    private const int OpenStatements = 12;

    public static OutgoingMessage Message(SummaryContent summary, Texts texts) =>
        OutgoingMessage.Of(Of(summary, texts), Sentence(summary, texts));

    public static AdaptiveCard Of(SummaryContent summary, Texts texts) =>
        CardFitter.Fullest(
            (cap, length) => Draw(summary, texts, cap, length),
            cap => summary.Themes.Sum(theme => Math.Min(theme.Statements.Count, cap)) + Math.Min(summary.Ungrouped.Count, cap));

    /// <summary>The sentence for notifications and screen readers.</summary>
    public static string Sentence(SummaryContent summary, Texts texts)
    {
        if (!summary.AreRetained)
            return texts.SummarySoFarSentence(CardFitter.Label(summary.Title, 200), summary.Themes.Count, summary.Changes);

        var byDirection = summary.Themes
            .GroupBy(theme => theme.Direction)
            .Select(group => $"{group.Count()} {texts.DirectionTile(group.Key, group.Count())}");
        return texts.SummarySentence(CardFitter.Label(summary.Title, 200), summary.Themes.Count, string.Join(", ", byDirection));
    }

    private static AdaptiveCard Draw(SummaryContent summary, Texts texts, int cap, int length)
    {
        var card = CardElements.Card(texts, Sentence(summary, texts));
        card.Body.Add(CardElements.Head(
            texts.SummaryHead(summary.IsClosed),
            null,
            summary.Title,
            CardElements.ContextLine(texts, summary.Period, summary.HeldOn, summary.Place),
            CardElements.Tiles(Tiles(summary, texts))));

        var isOpen = summary.Themes.Sum(theme => theme.Statements.Count) <= OpenStatements;
        foreach (var group in summary.Themes
            .Select((theme, index) => (Theme: theme, Id: $"statements{index + 1}"))
            .GroupBy(entry => entry.Theme.Direction))
        {
            card.Body.Add(CardElements.Heading(group.Key, texts));
            var first = true;
            foreach (var (theme, id) in group)
            {
                card.Body.Add(Block(theme, id, texts, isOpen, separator: !first, cap, length));
                first = false;
            }
        }

        if (summary.Ungrouped.Count > 0)
        {
            card.Body.Add(CardElements.Heading(texts.UngroupedHeading()));
            foreach (var statement in summary.Ungrouped.Take(cap)) card.Body.Add(CardElements.Item(statement, length));
            if (summary.Ungrouped.Count > cap) card.Body.Add(CardElements.Subtle(texts.AndOthers(summary.Ungrouped.Count - cap)));
        }

        card.Actions.Add(Buttons.Opening(texts, ButtonTitle.Details, MinutesKeys.DetailsForm, summary.Id));
        card.Actions.Add(Buttons.Opening(texts, ButtonTitle.Report, MinutesKeys.MinutesForm, summary.Id));
        return card;
    }

    private static IEnumerable<(string Figure, string Word, AdaptiveTextColor Color)> Tiles(SummaryContent summary, Texts texts)
    {
        if (!summary.AreRetained)
        {
            yield return (summary.Themes.Count.ToString(texts.Culture), texts.ThemeTile(summary.Themes.Count), AdaptiveTextColor.Default);
            yield return (summary.Changes.ToString(texts.Culture), texts.ChangeTile(summary.Changes), AdaptiveTextColor.Default);
            yield break;
        }

        yield return (summary.Themes.Count.ToString(texts.Culture), texts.RetainedTile(summary.Themes.Count), AdaptiveTextColor.Default);
        foreach (var kind in Enum.GetValues<LessonKind>())
        {
            var count = summary.Count(kind);
            yield return (count.ToString(texts.Culture), texts.LessonTile(kind, count), AdaptiveTextColor.Default);
        }
    }

    private static AdaptiveContainer Block(SummaryTheme theme, string id, Texts texts, bool isOpen, bool separator, int cap, int length)
    {
        var block = new AdaptiveContainer { Separator = separator, Spacing = separator ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small };
        var name = CardElements.Words(CardFitter.Cut(theme.Label, length), weight: AdaptiveTextWeight.Bolder);
        var facts = Counts(theme, texts);
        var counts = CardElements.Subtle(facts);
        if (theme.Statements.Count == 0)
        {
            block.Items.Add(name);
            block.Items.Add(counts);
            return block;
        }

        // One of the two arrows is visible; a press toggles both together with the statements.
        var heading = CardElements.Row(
            CardElements.Stretch(name, counts), CardElements.Auto(Arrow("▴", $"{id}-hide", isOpen), Arrow("▾", $"{id}-show", !isOpen)));
        heading.SelectAction = new AdaptiveToggleVisibilityAction
        {
            // The accessible name begins with the visible text (WCAG 2.5.3, Label in Name).
            Title = texts.SummaryToggle($"{CardFitter.Label(theme.Label, length)} {facts}"),
            TargetElements =
            [
                new AdaptiveTargetElement(id),
                new AdaptiveTargetElement($"{id}-hide"),
                new AdaptiveTargetElement($"{id}-show")
            ],
        };
        block.Items.Add(heading);
        block.Items.Add(Statements(theme, id, texts, isOpen, cap, length));
        return block;
    }

    private static AdaptiveTextBlock Arrow(string sign, string id, bool isVisible)
    {
        var arrow = CardElements.Subtle(sign);
        arrow.Id = id;
        arrow.IsVisible = isVisible;
        return arrow;
    }

    private static AdaptiveContainer Statements(SummaryTheme theme, string id, Texts texts, bool isOpen, int cap, int length)
    {
        var statements = new AdaptiveContainer { Id = id, IsVisible = isOpen, Spacing = AdaptiveSpacing.Small };
        foreach (var statement in theme.Statements.Take(cap)) statements.Items.Add(CardElements.Item(statement, length));
        if (theme.Statements.Count > cap)
            statements.Items.Add(CardElements.Subtle(texts.AndOthers(theme.Statements.Count - cap), AdaptiveSpacing.Small));
        return statements;
    }

    private static string Counts(SummaryTheme theme, Texts texts)
    {
        List<string> counts = [];
        if (theme.Statements.Count > 0) counts.Add(texts.StatementCount(theme.Statements.Count));
        counts.AddRange(Enum.GetValues<LessonKind>()
            .Where(kind => theme.Count(kind) > 0)
            .Select(kind => texts.LessonCount(kind, theme.Count(kind))));
        return counts.Count == 0 ? texts.NothingYet() : string.Join(" · ", counts);
    }
}
