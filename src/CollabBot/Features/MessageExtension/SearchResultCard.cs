using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.MessageExtension;

/// <summary>A search result as the card that is inserted. The card warns that everybody in the conversation will see it.</summary>
internal static class SearchResultCard
{
    private const int Length = 2000;
    private const int MaxItems = 12;

    public static FoundCard Of(SearchResult finding, Texts texts)
    {
        var what = What(finding, texts);
        return new FoundCard(
            Draw(finding, what, texts),
            CardFitter.Label(finding.Text),
            $"{what} · {CardFitter.Label(finding.Retrospective.Title.Text, 60)}");
    }

    private static AdaptiveCard Draw(SearchResult finding, string what, Texts texts)
    {
        var card = CardElements.Card(texts, $"{what} · {CardFitter.Label(finding.Text, 200)}");
        card.Body.Add(CardElements.Heading(
            what,
            finding.Direction is { } direction ? CardElements.Color(direction) : AdaptiveTextColor.Default,
            AdaptiveSpacing.None));
        card.Body.Add(CardElements.Words(CardFitter.Cut(finding.Text, Length)));
        foreach (var item in finding.Items.Take(MaxItems)) card.Body.Add(CardElements.SubItem(item, 300));
        if (finding.Items.Count > MaxItems) card.Body.Add(CardElements.Subtle(texts.AndOthers(finding.Items.Count - MaxItems)));

        string?[] facts = [finding.IsTheme ? null : finding.Theme, finding.Retrospective.Title.Text];
        card.Body.Add(CardElements.Words(CardFitter.Cut(string.Join(" · ", facts.Where(fact => fact is not null)), 400), subtle: true));
        card.Body.Add(CardElements.Subtle(texts.SearchShares(), AdaptiveSpacing.Medium));
        return card;
    }

    private static string What(SearchResult finding, Texts texts) => finding switch
    {
        { Kind: { } kind } => texts.FoundLesson(kind),
        { IsTheme: true } =>
            $"{texts.FoundTheme()} · {CardElements.Sign(finding.Direction!.Value)} {texts.DirectionWord(finding.Direction!.Value)}",
        _ => $"{texts.FoundChange()} · {CardElements.Sign(finding.Direction!.Value)} {texts.DirectionWord(finding.Direction!.Value)}",
    };
}
