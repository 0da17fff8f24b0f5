using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Privacy;

/// <summary>Shows a person the data stored about them, one page at a time, with buttons to get and to erase it.</summary>
internal static class MyDataCard
{
    private const int PageLength = 24;

    /// <param name="inWindow">Whether the card is shown in a window; otherwise it is in the private chat.</param>
    public static AdaptiveCard Of(PersonalAccount account, RetentionPolicy keeping, int page, Texts texts, Guid once, bool inWindow)
    {
        List<PersonalLine> lines = [.. PersonalLines.Of(account, keeping, texts)];
        var start = page * PageLength < lines.Count ? page * PageLength : 0;
        var shown = lines[start..Math.Min(lines.Count, start + PageLength)];
        return CardFitter.Fullest(length => Draw(lines, shown, start, texts, once, inWindow, length));
    }

    private static AdaptiveCard Draw(
        List<PersonalLine> lines, List<PersonalLine> shown, int start, Texts texts, Guid once, bool inWindow, int length)
    {
        var card = CardElements.Card(texts, texts.MyDataTitle());
        card.Body.Add(CardElements.Sentence(texts.MyDataIntroduction(), AdaptiveSpacing.None));
        foreach (var line in shown) card.Body.Add(Write(line, length));
        var left = lines.Count - start - shown.Count;
        if (left > 0) card.Body.Add(CardElements.Subtle(texts.AndOthers(left), AdaptiveSpacing.Small));
        card.Body.Add(CardElements.Subtle(texts.MyDataTraces(), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.MyDataByText(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.SendingWith(texts, ButtonTitle.GetData, PrivacyKeys.GetData, null, once, primary: true, withInputs: true));
        card.Actions.Add(Buttons.Turning(texts, ButtonTitle.EraseData, PrivacyKeys.ErasureForm, null, inWindow));
        if (lines.Count > PageLength)
            card.Actions.Add(Buttons.Turning(
                texts, ButtonTitle.Following, PrivacyKeys.MyDataForm, null, inWindow, page: left > 0 ? start / PageLength + 1 : 0));
        return card;
    }

    private static AdaptiveRichTextBlock Write(PersonalLine line, int length) => line.Kind switch
    {
        LineKind.Retrospective => CardElements.Words(
            CardFitter.Cut(line.Text, length), AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder, spacing: AdaptiveSpacing.Medium),
        LineKind.Fact => CardElements.Words(CardFitter.Cut(line.Text, length), subtle: true),
        LineKind.Words => CardElements.Item(line.Text, length),
        _ => CardElements.SubItem(line.Text, length),
    };
}
