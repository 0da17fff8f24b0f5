using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Summary;
using CollabBot.Localization;

namespace CollabBot.Features.History;

/// <summary>A closed retrospective with the counts of what it contains.</summary>
internal sealed record PastRetrospective(
    Retrospective Retrospective, int Changes, int Themes, IReadOnlyDictionary<LessonKind, int> Lessons);

/// <summary>
/// The closed retrospectives of a conversation, the last closed first: title, period and day, counts, and a button to each summary.
/// </summary>
internal static class HistoryCard
{
    public static AdaptiveCard Of(IReadOnlyList<PastRetrospective> past, int all, Texts texts) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.HistoryCount(all));
        card.Body.Add(CardElements.Heading(texts.HistoryCount(all), spacing: AdaptiveSpacing.None));
        for (var i = 0; i < past.Count; i++) card.Body.Add(Block(i + 1, past[i], texts, length));
        if (all > past.Count) card.Body.Add(CardElements.Subtle(texts.AndOthers(all - past.Count), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.HistoryByText(), AdaptiveSpacing.Medium));
        return card;
    });

    private static AdaptiveContainer Block(int number, PastRetrospective past, Texts texts, int length)
    {
        var retrospective = past.Retrospective;
        var block = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        block.Items.Add(CardElements.Words(
            $"{number} · {CardFitter.Cut(retrospective.Title.Text, length)}", weight: AdaptiveTextWeight.Bolder));
        if (CardElements.ContextLine(texts, retrospective.Period, retrospective.HeldOn, retrospective.Place?.Text) is { } line)
        {
            block.Items.Add(CardElements.Words(CardFitter.Cut(line, length), subtle: true, spacing: AdaptiveSpacing.None));
        }

        block.Items.Add(CardElements.Subtle(Counts(past, texts)));
        var actions = new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small };
        actions.Actions.Add(Buttons.Opening(texts, ButtonTitle.SeeSummary, SummaryKeys.SummaryForm, retrospective.Id));
        block.Items.Add(actions);
        return block;
    }

    private static string Counts(PastRetrospective past, Texts texts) => string.Join(
        " · ",
        new[] { texts.ChangeCount(past.Changes), texts.ThemeCount(past.Themes) }
            .Concat(Enum.GetValues<LessonKind>()
                .Where(kind => past.Lessons.ContainsKey(kind))
                .Select(kind => texts.LessonCount(kind, past.Lessons[kind]))));
}
