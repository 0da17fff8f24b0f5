namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are found in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>True to ignore the values of the choices.</summary>
    public bool NoValue { get; set; }

    /// <summary>True to ignore the titles of their buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>True to recognize a number, counted from 1.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>True to recognize an ordinal, such as « deuxième » or "last".</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
