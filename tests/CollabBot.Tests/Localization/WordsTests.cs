using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using CollabBot.Localization;

namespace CollabBot.Tests.Localization;

/// <summary>The two resource files have the same keys and placeholders, no unused key, and correct typography.</summary>
public sealed partial class WordsTests
{
    private static readonly Dictionary<string, string> French = Read(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Read(CultureInfo.GetCultureInfo("en"));

    [Trait("promise", "both languages have the same keys and placeholders and correct typography")]
    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        French.Count.ShouldBeGreaterThan(150);
        English.Keys.Order().ShouldBe(French.Keys.Order());
    }

    [Fact]
    public void Both_languages_use_the_same_placeholders()
    {
        var different = French.Keys.Where(key => !Facts(French[key]).SetEquals(Facts(English[key]))).ToList();

        different.ShouldBeEmpty();
    }

    [Fact]
    public void Braces_occur_only_in_placeholders()
    {
        var stray = French.Concat(English).Where(entry => Brace().IsMatch(Fact().Replace(entry.Value, ""))).ToList();

        stray.ShouldBeEmpty();
    }

    [Fact]
    public void English_uses_typographic_apostrophes_and_straight_quotation_marks()
    {
        var wrong = English.Where(entry => entry.Value.AsSpan().IndexOfAny('\'', '“', '”') >= 0).ToList();

        wrong.ShouldBeEmpty();
    }

    [Trait("promise", "both languages have the same keys and placeholders and correct typography")]
    [Fact]
    public void No_key_is_unused()
    {
        var code = string.Join('\n', Sources.Of("CollabBot/Localization").Select(file => file.Text));
        var names = Name().Matches(code).Select(match => match.Groups[1].Value)
            .Concat(Literal().Matches(code).Select(match => match.Groups[1].Value))
            .ToHashSet();
        var prefixes = Prefix().Matches(code).Select(match => match.Groups[1].Value + match.Groups[2].Value + "_").ToHashSet();

        var unused = French.Keys
            .Where(key => !names.Contains(Count().Replace(key, ""))
                && !prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
            .ToList();

        unused.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_has_an_exclamation_mark_or_superfluous_spaces()
    {
        var wrong = French.Concat(English)
            .Where(entry => entry.Value.Contains('!')
                || entry.Value.Trim() != entry.Value
                || entry.Value.Contains("  ", StringComparison.Ordinal))
            .ToList();

        wrong.ShouldBeEmpty();
    }

    [Trait("promise", "both languages have the same keys and placeholders and correct typography")]
    [Fact]
    public void French_has_no_break_spaces_at_high_punctuation_and_guillemets_and_typographic_apostrophes()
    {
        var wrong = French
            .Where(entry => Punctuation().IsMatch(Sign().Replace(entry.Value, ""))
                || Guillemets().IsMatch(entry.Value)
                || entry.Value.Contains('\''))
            .ToList();

        wrong.ShouldBeEmpty();
    }

    /// <summary>Markdown reads « 4. » at the start of a line as a list item only if an ordinary space follows.</summary>
    [Fact]
    public void A_list_marker_is_followed_by_an_ordinary_space()
    {
        var wrong = French.Concat(English).Where(entry => StuckItem().IsMatch(entry.Value)).ToList();

        wrong.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        var words = new ResourceManager("CollabBot.Localization.Texts", typeof(Texts).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return words.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static HashSet<string> Facts(string text) => [.. Fact().Matches(text).Select(match => match.Value)];

    /// <summary>A placeholder such as <c>{0}</c>, with its width or format if it has one.</summary>
    [GeneratedRegex(@"\{\d+(?:[,:][^{}]*)?\}")]
    private static partial Regex Fact();

    [GeneratedRegex(@"[{}]")]
    private static partial Regex Brace();

    /// <summary>The methods of <see cref="Texts"/>: the name of a method is the resource key of its sentence.</summary>
    [GeneratedRegex(@"(?:public|private) (?:static )?(?:string(?:\[\])?|bool) (\w+)\(")]
    private static partial Regex Name();

    [GeneratedRegex(@"""(\w+)""")]
    private static partial Regex Literal();

    /// <summary>Prefixes of keys that end with an enum value or a type name: <c>$"Phase_{…}"</c>, <c>$"{nameof(Moved)}_{…}"</c>.</summary>
    [GeneratedRegex(@"\$""(?:(\w+)_\{|\{nameof\((\w+)\)\}_\{)")]
    private static partial Regex Prefix();

    [GeneratedRegex("_(?:one|other)$")]
    private static partial Regex Count();

    [GeneratedRegex("(?<![\u00A0\u202F])[:;?]")]
    private static partial Regex Punctuation();

    /// <summary>
    /// Signs that need no space before them: a question mark as a list entry, a colon within a time, an address or a setting's name.
    /// </summary>
    [GeneratedRegex(@"^\d\. \?|(?<=\w):(?=\w|//)", RegexOptions.Multiline)]
    private static partial Regex Sign();

    [GeneratedRegex("^(?:\\d+\\.|[-*])\u00A0", RegexOptions.Multiline)]
    private static partial Regex StuckItem();

    [GeneratedRegex("«(?!\u00A0)|(?<!\u00A0)»")]
    private static partial Regex Guillemets();
}
