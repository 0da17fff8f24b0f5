using System.Text;

namespace CollabBot.Requests;

/// <summary>Splits a long text into messages that the channel accepts.</summary>
internal static class LongText
{
    /// <summary>
    /// Maximum length of a message, in UTF-16 units: below the channel's limit, with room for the envelope and for escaped characters.
    /// </summary>
    private const int MaxLength = 18_000;

    /// <summary>Splits between lines. The parts, joined by line ends, are the whole text; a longer line stays whole.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var part = new StringBuilder();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (part.Length > 0 && part.Length + line.Length > MaxLength)
            {
                yield return part.ToString();
                part.Clear();
            }

            if (part.Length > 0) part.Append('\n');
            part.Append(line);
        }

        if (part.Length > 0) yield return part.ToString();
    }
}
