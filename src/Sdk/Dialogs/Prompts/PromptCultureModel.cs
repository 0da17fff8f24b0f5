namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of prompts in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language, for example <c>fr-fr</c>.</summary>
    public string Locale { get; set; }

    /// <summary>The separator of choices, for example ", ".</summary>
    public string Separator { get; set; }

    /// <summary>The separator of the only two choices, for example " ou ".</summary>
    public string InlineOr { get; set; }

    /// <summary>The separator before the last of more than two choices, for example ", ou ".</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; }
}
