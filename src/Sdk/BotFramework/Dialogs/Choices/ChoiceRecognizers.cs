using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognizes which choices a text stands for.</summary>
public class ChoiceRecognizers
{
    /// <summary>Recognizes choices by their values, else by place, else by number.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="choices">The values.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>Those that were recognized, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Recognizes choices by their words, else by place (« la deuxième », "last"), else by number (« le 2 », "two").
    /// </summary>
    /// <param name="utterance">The text.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How to look; null for the usual way.</param>
    /// <returns>Those that were recognized, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        var text = utterance ?? string.Empty;
        var choices = list ?? [];

        var matches = Find.FindChoices(text, choices, options);
        if (matches.Count == 0 && (options?.RecognizeOrdinals ?? true))
        {
            matches = At(Ordinals.Find(text), choices);
        }

        if (matches.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            matches = At(Numbers.FindCounts(text, options?.Locale), choices);
        }

        return matches;
    }

    private static List<ModelResult<FoundChoice>> At(IEnumerable<Spotted> places, IList<Choice> choices)
    {
        var matches = new List<ModelResult<FoundChoice>>();
        foreach (var place in places)
        {
            // Places are counted from 1; those below 0 from the end.
            var index = place.Value < 0 ? choices.Count + place.Value : place.Value - 1;
            if (decimal.IsInteger(index) && index >= 0 && index < choices.Count)
            {
                matches.Add(new ModelResult<FoundChoice>
                {
                    Start = place.Start,
                    End = place.End,
                    Text = place.Text,
                    TypeName = "choice",
                    Resolution = new FoundChoice { Value = choices[(int)index].Value, Index = (int)index, Score = 1.0f },
                });
            }
        }

        return matches;
    }
}
