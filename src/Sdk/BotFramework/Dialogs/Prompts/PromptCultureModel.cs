namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts use in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language, for example <c>fr-fr</c>.</summary>
    public string Locale { get; set; } = string.Empty;

    /// <summary>Between choices in text, for example ", ".</summary>
    public string Separator { get; set; } = string.Empty;

    /// <summary>Between the only two choices, for example " ou ".</summary>
    public string InlineOr { get; set; } = string.Empty;

    /// <summary>Before the last of more than two choices, for example ", ou ".</summary>
    public string InlineOrMore { get; set; } = string.Empty;

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; } = string.Empty;

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; } = string.Empty;
}
