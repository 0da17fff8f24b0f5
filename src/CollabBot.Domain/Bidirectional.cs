using System.Text;

namespace CollabBot.Domain;

/// <summary>
/// Characters that change the writing direction of what follows them (Unicode, UAX 9). People's words are stored as they were typed; where
/// they are shown, what they leave open is closed, so that it has no effect on the words around them.
/// </summary>
public static class Bidirectional
{
    private const char PopFormatting = '\u202C';
    private const char PopIsolate = '\u2069';

    /// <summary>The text with a closing character for each embedding, override or isolate that it leaves open.</summary>
    /// <param name="text">Words that a person typed, as they will be shown.</param>
    public static string Close(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u202A', '\u2069') < 0) return text;

        var open = new Stack<char>();
        foreach (var mark in text)
        {
            switch (mark)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    open.Push(PopFormatting);
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    open.Push(PopIsolate);
                    break;
                case PopFormatting when open.TryPeek(out var last) && last == PopFormatting:
                    open.Pop();
                    break;
                case PopIsolate when open.Contains(PopIsolate):
                    // The end of an isolate also ends what was opened within it.
                    while (open.Pop() != PopIsolate)
                    {
                    }

                    break;
            }
        }

        return open.Count == 0 ? text : new StringBuilder(text).AppendJoin("", open).ToString();
    }
}
