using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>
/// All sentences of the product in one language. A sentence is a method, so that a missing argument does not compile; its text is in
/// Texts.resx (French, the first language) and Texts.en.resx under the name of the method.
/// </summary>
internal sealed partial class Texts
{
    public static readonly Texts French = new("fr-CA");
    public static readonly Texts English = new("en-CA");

    /// <summary>All sentences of the language by their keys, read once at the start.</summary>
    private readonly FrozenDictionary<string, string> sentences;

    private Texts(string culture)
    {
        Culture = CultureInfo.GetCultureInfo(culture);
        var resources = new ResourceManager("CollabBot.Localization.Texts", typeof(Texts).Assembly);
        sentences = resources.GetResourceSet(Culture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    public static IReadOnlyList<Texts> All { get; } = [French, English];

    public CultureInfo Culture { get; }

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>The texts for a language tag such as <c>en-US</c>: English for English tags, French for everything else.</summary>
    public static Texts For(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : French;

    /// <summary>
    /// The language for a tag from outside: <c>en</c> for an English tag, <c>fr</c> for any other; null if there is none, or if it is not
    /// well formed.
    /// </summary>
    public static string? LanguageOf(string? tag) =>
        !IsTag(tag) ? null : tag!.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? "en" : "fr";

    /// <summary>Whether a text has the form of a language tag. The runtime throws if a culture is made of any other text.</summary>
    public static bool IsTag(string? text) => text is { Length: <= 60 } && Tag().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Tag();

    private string Say([CallerMemberName] string key = "") =>
        sentences.GetValueOrDefault(key) ?? throw new MissingManifestResourceException($"No words for '{key}' in {Culture.Name}.");

    private string Say(object?[] arguments, [CallerMemberName] string key = "") => string.Format(
        Culture, Say(key), [.. arguments.Select(argument => argument is string words ? Bidirectional.Close(words) : argument)]);

    private string SayCount(int count, [CallerMemberName] string key = "") => SayCount(count, [], key);

    /// <summary>The text for a count, under the key with <c>_one</c> or <c>_other</c> added.</summary>
    private string SayCount(int count, object?[] arguments, [CallerMemberName] string key = "")
    {
        // French treats zero as singular (« 0 facilitant »), English as plural.
        var one = Language == "fr" ? count is 0 or 1 or -1 : count is 1 or -1;
        return Say([count, .. arguments], key + (one ? "_one" : "_other"));
    }
}
