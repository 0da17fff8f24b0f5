namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts have words for.</summary>
public static class PromptCultureModels
{
    internal const string EnglishLocale = "en-us";

    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Words("bg-bg", ", ", " или ", ", или ", "да", "Не");

    /// <summary>Chinese, as in mainland China.</summary>
    public static PromptCultureModel Chinese => Words("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Words("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Words(EnglishLocale, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Words("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Words("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Words("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Words("it-it", ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Words("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Words("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese, as in Brazil.</summary>
    public static PromptCultureModel Portuguese => Words("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Words("es-es", ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Words("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Words("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>The locale that has words and is nearest to another, for example <c>fr-fr</c> for <c>fr-CA</c>.</summary>
    /// <param name="cultureCode">A BCP 47 language tag.</param>
    /// <returns>The locale, or the tag in lower case if there are no words for its language; null or blank as it was given.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var tag = cultureCode.ToLowerInvariant();
        var locales = GetSupportedCultures().Select(culture => culture.Locale).ToList();
        return locales.Find(locale => locale == tag)
            ?? locales.Find(locale => Language(locale) == Language(tag))
            ?? tag;
    }

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The first locale that is given, or English.</summary>
    internal static string FirstOf(params ReadOnlySpan<string?> locales)
    {
        foreach (var locale in locales)
        {
            if (!string.IsNullOrWhiteSpace(locale))
            {
                return locale;
            }
        }

        return EnglishLocale;
    }

    // Words of one's own may stand under any spelling of a locale; where a language has none, English speaks.
    internal static T Nearest<T>(Dictionary<string, T> byLocale, string locale)
    {
        if (byLocale.TryGetValue(locale, out var words)
            || byLocale.TryGetValue(locale.ToLowerInvariant(), out words)
            || byLocale.TryGetValue(MapToNearestLanguage(locale), out words)
            || byLocale.TryGetValue(EnglishLocale, out words))
        {
            return words;
        }

        return byLocale.Count > 0
            ? byLocale.Values.First()
            : throw new InvalidOperationException("The prompt was given no words for any language.");
    }

    /// <summary>The language of a tag, for example <c>fr</c> of <c>fr-ca</c>.</summary>
    internal static string Language(string tag) => tag.Split('-', '_')[0];

    private static PromptCultureModel Words(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
