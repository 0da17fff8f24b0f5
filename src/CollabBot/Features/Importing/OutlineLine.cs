using System.Text.RegularExpressions;

namespace CollabBot.Features.Importing;

/// <summary>How a line begins.</summary>
internal enum LineMarker
{
    /// <summary>With its text.</summary>
    None,

    /// <summary>With a bullet: never a heading.</summary>
    Bullet,

    /// <summary>With a number or a letter: an item, or a numbered heading.</summary>
    Number,
}

/// <summary>What stands between a line and the one before it.</summary>
internal enum LineGap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A page header or page break only.</summary>
    Page,

    /// <summary>Blank lines.</summary>
    Blank,
}

/// <summary>One line of the document that holds words.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Indent">White space before it, a tab reaching the next multiple of four.</param>
/// <param name="Marker">How it begins.</param>
/// <param name="Glyph">The bullet, or the style of the number (« 1. », « a) »).</param>
/// <param name="Value">What the number says.</param>
/// <param name="Text">The words, without indent, bullet, number and heading marks.</param>
/// <param name="Whole">The line, without white space around it.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="IsMarked">Whether it bears marks of a heading: « # », bold, a rule below.</param>
internal sealed record OutlineLine(
    int Number,
    int Indent,
    LineMarker Marker,
    string Glyph,
    int Value,
    string Text,
    string Whole,
    LineGap Gap,
    bool IsMarked)
{
    public string Key => OutlineFolding.Key(Text);

    /// <summary>Whether it reads as a sentence rather than as a heading.</summary>
    public bool EndsSentence => Text.TrimEnd('»', '"', ')', ' ', '\u00A0', '*', '_') is { Length: > 0 } words && words[^1] is '.' or '!' or '…' or ';' or '?';

    /// <summary>Whether a label could look like this.</summary>
    public bool CouldBeLabel => IsMarked || (!EndsSentence && Text.Length <= 200);
}

/// <summary>Tells indent, bullet, number and words of a line apart.</summary>
internal static partial class OutlineLines
{
    // Bullets that Word writes in its symbol fonts come out as private characters.
    private const string Signs = "•◦▪▫‣⁃●○■□◘◙►▶▸▹▻➢➤➔→⇒✓✔✗✘❖◆◇★☆∙·・\uF0B7\uF0A7\uF0D8\uF0FC\uF076";

    public static OutlineLine Parse(int number, string raw, LineGap gap)
    {
        var whole = raw.Trim().Trim('\uFEFF', '\u200B', '\u200E').Trim();
        var (text, marked) = Unmark(whole);
        var (marker, glyph, value, length) = Mark(text);

        return new OutlineLine(
            number,
            Indent(raw),
            marker,
            glyph ?? "",
            value,
            text[length..].Trim(),
            whole,
            gap,
            marked && marker != LineMarker.Bullet);
    }

    private static int Indent(string raw)
    {
        var width = 0;
        foreach (var c in raw)
        {
            if (c == '\t') width += 4 - (width % 4);
            else if (char.IsWhiteSpace(c) || c == '\u200B') width++;
            else if (c != '\uFEFF') break;
        }

        return width;
    }

    private static (string Text, bool Marked) Unmark(string whole)
    {
        var text = whole;
        var marked = false;
        if (HashHeading().Match(text) is { Success: true } hash)
        {
            text = hash.Groups[1].Value;
            marked = true;
        }

        if (Emphasised().Match(text) is { Success: true } strong)
        {
            // Italics alone are used for remarks as well as for headings.
            marked |= strong.Groups[1].Length > 1;
            text = strong.Groups[2].Value + strong.Groups[3].Value;
        }

        return (text, marked);
    }

    private static (LineMarker Marker, string? Glyph, int Value, int Length) Mark(string text)
    {
        if (text.Length == 0) return default;

        if (Bullet().Match(text) is { Success: true } bullet && (text[0] != '*' || bullet.Value.Length > 1 || text.IndexOf('*', 1) < 0))
        {
            return (LineMarker.Bullet, text[..1], 0, bullet.Length);
        }

        if (Numeral().Match(text) is not { Success: true } numeral) return default;

        var figures = numeral.Groups["n"];
        var letter = numeral.Groups["a"];
        if (!figures.Success)
        {
            var sign = char.IsUpper(letter.Value[0]) ? "A" : "a";
            return (LineMarker.Number, numeral.Value.Trim().Replace(letter.Value, sign, StringComparison.Ordinal), LetterValue(letter.Value), numeral.Length);
        }

        // « 1.2 » is styled « 1.1 », whatever its figures: the style tells how deep it stands.
        var parts = figures.Value.Split('.');
        var style = numeral.Value.Trim().Replace(figures.Value, string.Join('.', parts.Select(_ => "1")), StringComparison.Ordinal);
        return (LineMarker.Number, style, int.Parse(parts[^1], null), numeral.Length);
    }

    // Letters run a, b, c; the small Roman numbers that are not letters in their turn (ii, iii, iv…) are told by their length.
    private static int LetterValue(string letters) => letters.ToLowerInvariant() switch
    {
        { Length: 1 } one => one[0] - 'a' + 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        _ => 0,
    };

    [GeneratedRegex(@"^#{1,6}\s+(.*?)\s*#*$")]
    private static partial Regex HashHeading();

    [GeneratedRegex(@"^(\*\*\*|\*\*|__|\*|_)(?=\S)([^*]+?)\1(\s*:?)$")]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"^(?:[" + Signs + @"]\s*|[-–—−‐‑―+*>§~o¤](?:\s+|$)|[-–—−‐‑―*](?=[\p{L}«""“(]))(?:\[[ xX]?\]\s+)?")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?:\((?<n>\d{1,3})\)|(?<n>\d{1,3})(?:[.)°º]|\s?[-–](?=\s+\p{L}))|(?<n>\d{1,2}(?:\.\d{1,2})+)[.)]?|\(?(?<a>[a-zA-Z]|[ivxIVX]{2,4})[.)])\s+(?=\S)")]
    private static partial Regex Numeral();
}
