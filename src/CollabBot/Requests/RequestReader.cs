using System.Text.RegularExpressions;

namespace CollabBot.Requests;

/// <summary>Reads what a person typed or pressed into a request.</summary>
internal sealed partial class RequestReader(FeatureRegistry registry)
{
    /// <summary>
    /// Reads a typed text. For the commands, what clients put around a text (tags, other mentions, no-break spaces) does not count; an
    /// answer, and what follows a command's own words, is kept as it was typed.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="botName">The name by which people may address the bot without a mention.</param>
    public IRequest Text(string text, string? botName = null)
    {
        if (Rather().Match(text.Trim()) is { Success: true } rather)
        {
            var typed = rather.Groups[1].Value;
            var meant = Text(typed);
            return new SayText(typed, meant is SayText say ? say.Meaning : meant, IsUnmistakable: true) { IsRather = true };
        }

        var lines = WithLines(text);
        var plain = CommandWords.WithoutName(Emphasis().Replace(lines, " "), botName);
        if (registry.Command(plain) is { } command) return command;

        // What a person wrote is kept with its invisible characters, unless one of them stands in the command itself.
        var visible = Invisible().Replace(lines, "");
        if ((registry.Exact(lines) ?? registry.Exact(visible)) is { } exact) return exact;
        return (registry.Worded(lines) ?? registry.Worded(visible)) is { } worded
            ? new SayText(text.Trim(), worded.Request, worded.IsUnmistakable)
            : new SayText(text.Trim());
    }

    /// <summary>Reads the values of a button or form.</summary>
    public IRequest Button(ButtonValues values) => registry.Button(values);

    /// <summary>
    /// The text with its line ends, however the client wrote them. What a person may have typed, such as « &lt;b&gt; », stays.
    /// </summary>
    private static string WithLines(string text) =>
        Tags()
            .Replace(LineEnds().Replace(Mention().Replace(text, " "), "\n"), " ")
            .Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<at[^>]*>.*?</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mention();

    [GeneratedRegex("<br\\b[^>]*>|</(?:p|div)>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnds();

    [GeneratedRegex("</?(?:p|div|br|span)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();

    /// <summary>Format characters beside a Latin letter, a space or an end: within other scripts and emoji they have a meaning.</summary>
    [GeneratedRegex(@"(?<=^|[\s\u0021-\u024F])\p{Cf}+|\p{Cf}+(?=\z|[\s\u0021-\u024F])")]
    private static partial Regex Invisible();

    /// <summary>The quick reply that offers the command in place of an answer.</summary>
    [GeneratedRegex(
        @"^(?:plut[oô]t la commande|rather the command)\s*:?\s*[«""“]?\s*(.+?)\s*[»""”]?$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Rather();

    [GeneratedRegex("</?(?:b|i|strong|em)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Emphasis();
}
