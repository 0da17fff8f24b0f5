using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace CollabBot.Localization;

/// <summary>
/// Every sentence the product says, in one language. A sentence is a method, so that a missing argument does not compile; its words stand under
/// the method's name in Texts.resx (French, the first language) and Texts.en.resx. Counts choose between <c>Name_one</c> and <c>Name_other</c>.
/// </summary>
internal sealed partial class Texts
{
    public static readonly Texts French = new("fr-CA");
    public static readonly Texts English = new("en-CA");

    private static readonly ResourceManager Resources = new("CollabBot.Localization.Texts", typeof(Texts).Assembly);

    private Texts(string culture) => Culture = CultureInfo.GetCultureInfo(culture);

    public static IReadOnlyList<Texts> All { get; } = [French, English];

    public CultureInfo Culture { get; }

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>The words for a language tag (<c>fr</c>, <c>en-US</c>…): English for English, French for everything else.</summary>
    public static Texts For(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : French;

    private string Say([CallerMemberName] string key = "") =>
        Resources.GetString(key, Culture) ?? throw new MissingManifestResourceException($"No words for '{key}' in {Culture.Name}.");

    private string Say(object?[] arguments, [CallerMemberName] string key = "") => string.Format(Culture, Say(key), arguments);

    private string SayCount(int count, [CallerMemberName] string key = "") => SayCount(count, [], key);

    private string SayCount(int count, object?[] arguments, [CallerMemberName] string key = "")
    {
        // French counts zero as one (« 0 facilitant »), English as many.
        var one = Language == "fr" ? count is 0 or 1 or -1 : count is 1 or -1;
        return Say([count, .. arguments], key + (one ? "_one" : "_other"));
    }
}
