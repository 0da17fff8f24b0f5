using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;

namespace CollabBot.Cards;

/// <summary>The group's glossary, hidden, with a button that shows it. Entries that do not fit are left out and counted.</summary>
internal static class GlossaryPart
{
    private const string Id = "glossary-words";
    private const int MaxTold = 15;
    private const int MaxToldLength = 200;
    private static readonly int[] Caps = [Retrospective.MaxEntries, 15, 8, 3];

    public static void AddTo(AdaptiveCard card, Retrospective retrospective, Texts texts)
    {
        if (retrospective.GlossaryTerms.Count == 0) return;

        foreach (var cap in Caps)
        {
            var folded = Folded(retrospective, texts, cap);
            var toggle = new AdaptiveToggleVisibilityAction
            {
                Title = texts.GlossaryShow(),
                TargetElements = [new AdaptiveTargetElement(Id)]
            };
            card.Body.Add(folded);
            card.Actions.Add(toggle);
            if (CardJson.Of(card).Length <= CardFitter.Limit) return;

            card.Body.Remove(folded);
            card.Actions.Remove(toggle);
        }
    }

    /// <summary>The glossary as a message, in Markdown; null if there is none. Entries that do not fit are counted.</summary>
    public static string? Text(Retrospective retrospective, Texts texts)
    {
        var terms = retrospective.GlossaryTerms;
        if (terms.Count == 0) return null;

        var lines = terms.Take(MaxTold).Select((term, index) =>
            $"- **{Escaped(term)}** — {Escaped(retrospective.GlossaryExplanations[index])}");
        var more = terms.Count > MaxTold ? $"\n\n{texts.AndOthers(terms.Count - MaxTold)}" : "";
        return $"{texts.GlossaryHeading()}\n\n{string.Join('\n', lines)}{more}";

        static string Escaped(string text) => MarkdownText.Line(CardFitter.Cut(text, MaxToldLength));
    }

    private static AdaptiveContainer Folded(Retrospective retrospective, Texts texts, int cap)
    {
        var folded = new AdaptiveContainer { Id = Id, IsVisible = false, Spacing = AdaptiveSpacing.Medium };
        folded.Items.Add(CardElements.Heading(texts.GlossaryHeading(), spacing: AdaptiveSpacing.None));
        var length = cap == Retrospective.MaxEntries ? 400 : 150;
        for (var i = 0; i < retrospective.GlossaryTerms.Count && i < cap; i++)
        {
            var line = CardElements.Words(CardFitter.Cut(retrospective.GlossaryTerms[i], length), weight: AdaptiveTextWeight.Bolder);
            line.Inlines.Add(new AdaptiveTextRun(" — " + CardFitter.Cut(retrospective.GlossaryExplanations[i], length)));
            folded.Items.Add(line);
        }

        if (retrospective.GlossaryTerms.Count > cap) folded.Items.Add(
            CardElements.Subtle(texts.AndOthers(retrospective.GlossaryTerms.Count - cap)));
        return folded;
    }
}
