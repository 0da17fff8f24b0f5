namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of prompts in the supported languages, French and English.</summary>
public static class PromptCultureModels
{
    /// <summary>English.</summary>
    public static PromptCultureModel English => new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    /// <summary>French.</summary>
    public static PromptCultureModel French => new()
    {
        Locale = "fr-fr",
        Separator = ", ",
        InlineOr = " ou ",
        InlineOrMore = ", ou ",
        YesInLanguage = "Oui",
        NoInLanguage = "Non",
    };

    /// <summary>Maps a locale to the supported one with the same language, for example <c>fr-CA</c> to <c>fr-fr</c>.</summary>
    /// <param name="cultureCode">A BCP 47 language tag.</param>
    /// <returns>The supported locale; the tag in lower case if its language is not supported; null or blank unchanged.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode)) return cultureCode;

        var tag = cultureCode.ToLowerInvariant();
        return Array.Find(GetSupportedCultures(), culture => Language(culture.Locale) == Language(tag))?.Locale ?? tag;
    }

    /// <summary>All supported languages.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [English, French];

    /// <summary>The words for the first locale that is not blank; English if there is none, or if its language is not supported.</summary>
    internal static PromptCultureModel For(params ReadOnlySpan<string> locales)
    {
        foreach (var locale in locales)
        {
            if (string.IsNullOrWhiteSpace(locale)) continue;
            var nearest = MapToNearestLanguage(locale);
            return Array.Find(GetSupportedCultures(), culture => culture.Locale == nearest) ?? English;
        }

        return English;
    }

    private static string Language(string tag) => tag.Split('-', '_')[0];
}
