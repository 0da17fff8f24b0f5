using System.Globalization;
using System.Text.RegularExpressions;

namespace CollabBot.Minutes.Outline;

/// <summary>Splits a line into its indent, its bullet or number, and its text.</summary>
internal static partial class OutlineLineReader
{
    // The last five are private-use characters: bullets from Word's symbol fonts become these in plain text.
    private const string Signs = "•◦▪▫‣⁃●○■□◘◙►▶▸▹▻➢➤➔→⇒✓✔✗✘❖◆◇★☆∙·・\uF0B7\uF0A7\uF0D8\uF0FC\uF076";

    public static OutlineLine Read(int number, string raw, LineGap gap)
    {
        var whole = raw.Trim().Trim('\uFEFF', '\u200B', '\u200E').Trim();
        var (text, marked, level) = Unmark(whole);
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
            marked && marker != LineMarker.Bullet,
            level);
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

    private static (string Text, bool Marked, int Level) Unmark(string whole)
    {
        var text = whole;
        var marked = false;
        var level = 0;
        if (HashHeading().Match(text) is { Success: true } hash)
        {
            text = hash.Groups[2].Value;
            level = hash.Groups[1].Length;
            marked = true;
        }

        if (Emphasised().Match(text) is { Success: true } strong)
        {
            // Italics do not mark a heading, because they are also used for remarks.
            marked |= strong.Groups[1].Length > 1;
            text = strong.Groups[2].Value + strong.Groups[3].Value;
        }

        return (text, marked, level);
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
            return (
                LineMarker.Number,
                numeral.Value.Trim().Replace(letter.Value, sign, StringComparison.Ordinal),
                LetterValue(letter.Value),
                numeral.Length);
        }

        // « 1.2 » gets the style « 1.1 »: every figure becomes 1, so that the style shows only the depth.
        var parts = figures.Value.Split('.');
        var style = numeral.Value.Trim().Replace(figures.Value, string.Join('.', parts.Select(_ => "1")), StringComparison.Ordinal);
        return (LineMarker.Number, style, int.Parse(parts[^1], CultureInfo.InvariantCulture), numeral.Length);
    }

    // A single letter counts as a = 1, b = 2, c = 3; two or more letters are a Roman numeral.
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

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)(?:\s+#+)?$")]
    private static partial Regex HashHeading();

    [GeneratedRegex(@"^(\*\*\*|\*\*|__|\*|_)(?=\S)([^*]+?)\1(\s*:?)$")]
    private static partial Regex Emphasised();

    [GeneratedRegex(@"^(?:[" + Signs + @"]\s*|[-–—−‐‑―+*>§~o¤](?:\s+|$)|[-–—−‐‑―*](?=[\p{L}«""“(]))(?:\[[ xX]?\]\s+)?")]
    private static partial Regex Bullet();

    [GeneratedRegex(
        @"^(?:\((?<n>\d{1,3})\)|(?<n>\d{1,3})(?:[.)°º]|\s?[-–](?=\s+\p{L}))|(?<n>\d{1,2}(?:\.\d{1,2})+)[.)]?"
        + @"|\(?(?<a>[a-zA-Z]|[ivxIVX]{2,4})[.)])\s+(?=\S)")]
    private static partial Regex Numeral();
}
