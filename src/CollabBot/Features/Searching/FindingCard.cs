using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Searching;

/// <summary>A search result as the card that is inserted. The card warns that everybody in the conversation will see it.</summary>
internal static class FindingCard
{
    private const int Length = 2000;
    private const int MostItems = 12;

    public static FoundCard Of(Finding finding, Texts texts)
    {
        var what = What(finding, texts);
        return new FoundCard(
            Draw(finding, what, texts),
            Fitting.Label(finding.Text),
            $"{what} · {Fitting.Label(finding.Retrospective.Title.Text, 60)}");
    }

    private static AdaptiveCard Draw(Finding finding, string what, Texts texts)
    {
        var card = Parts.Card(texts, $"{what} · {Fitting.Label(finding.Text, 200)}");
        card.Body.Add(Parts.Heading(
            what,
            finding.Direction is { } direction ? Parts.Color(direction) : AdaptiveTextColor.Default,
            AdaptiveSpacing.None));
        card.Body.Add(Parts.Words(Fitting.Cut(finding.Text, Length)));
        foreach (var item in finding.Items.Take(MostItems)) card.Body.Add(Parts.SubItem(item, 300));
        if (finding.Items.Count > MostItems) card.Body.Add(Parts.Subtle(texts.AndOthers(finding.Items.Count - MostItems)));

        string?[] facts = [finding.IsTheme ? null : finding.Theme, finding.Retrospective.Title.Text];
        card.Body.Add(Parts.Words(Fitting.Cut(string.Join(" · ", facts.Where(fact => fact is not null)), 400), subtle: true));
        card.Body.Add(Parts.Subtle(texts.SearchShares(), AdaptiveSpacing.Medium));
        return card;
    }

    private static string What(Finding finding, Texts texts) => finding switch
    {
        { Kind: { } kind } => texts.FoundLesson(kind),
        { IsTheme: true } =>
            $"{texts.FoundTheme()} · {Parts.Sign(finding.Direction!.Value)} {texts.DirectionWord(finding.Direction!.Value)}",
        _ => $"{texts.FoundChange()} · {Parts.Sign(finding.Direction!.Value)} {texts.DirectionWord(finding.Direction!.Value)}",
    };
}
