using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognizes choices in a text.</summary>
public class ChoiceRecognizers
{
    /// <summary>
    /// Recognizes choices by their words; if there are none, by ordinal (« la deuxième », "last"); if there are none, by number (« le 2 »,
    /// "two").
    /// </summary>
    /// <param name="utterance">The text.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How they are recognized; null for the default.</param>
    /// <returns>The recognized choices, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        var text = utterance ?? string.Empty;
        var choices = list ?? [];
        options ??= new FindChoicesOptions();

        var matches = Find.FindChoices(text, choices, options);
        if (matches.Count == 0 && options.RecognizeOrdinals) matches = At(text, Ordinals.Find(text), choices);
        if (matches.Count == 0 && options.RecognizeNumbers) matches = At(text, Numbers.Find(text), choices);
        return matches;
    }

    private static List<ModelResult<FoundChoice>> At(string text, IEnumerable<Position> positions, IList<Choice> choices) =>
    [
        .. from position in positions
           let index = position.Value < 0 ? choices.Count + position.Value : position.Value - 1
           where index >= 0 && index < choices.Count
           select new ModelResult<FoundChoice>
           {
               Start = position.Start,
               End = position.End,
               Text = text[position.Start..(position.End + 1)],
               TypeName = "choice",
               Resolution = new FoundChoice { Value = choices[index].Value, Index = index, Score = 1.0f },
           },
    ];
}
