namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Makes the usual options.</summary>
    public FindChoicesOptions()
    {
    }

    internal FindChoicesOptions(FindChoicesOptions? other)
    {
        if (other is null)
        {
            return;
        }

        AllowPartialMatches = other.AllowPartialMatches;
        Locale = other.Locale;
        MaxTokenDistance = other.MaxTokenDistance;
        Tokenizer = other.Tokenizer;
        NoValue = other.NoValue;
        NoAction = other.NoAction;
        RecognizeNumbers = other.RecognizeNumbers;
        RecognizeOrdinals = other.RecognizeOrdinals;
    }

    /// <summary>True to leave the values of the choices out of the search.</summary>
    public bool NoValue { get; set; }

    /// <summary>True to leave the titles of their buttons out of the search.</summary>
    public bool NoAction { get; set; }

    /// <summary>True to take a number for the choice with that number, counted from 1.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>True to take an ordinal, such as « deuxième » or "last", for the choice at that place.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
