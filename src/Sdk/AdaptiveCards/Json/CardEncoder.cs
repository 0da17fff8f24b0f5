using System.Text.Encodings.Web;

namespace AdaptiveCards.Json;

/// <summary>
/// Escapes what JSON demands and the line ends beyond ASCII, as the official writer does, and nothing else: the encoders of the
/// framework would write emoji and the narrow spaces of French as six characters or twelve.
/// </summary>
internal sealed class CardEncoder : JavaScriptEncoder
{
    public static readonly CardEncoder Instance = new();

    private const string HexDigits = "0123456789abcdef";

    private CardEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\' or '\u0085' or '\u2028' or '\u2029';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var index = 0; index < textLength; index++)
        {
            var letter = text[index];
            if (WillEncode(letter))
                return index;
            if (!char.IsSurrogate(letter))
                continue;
            // Half a pair is found, so that it is replaced.
            if (!char.IsHighSurrogate(letter) || index + 1 == textLength || !char.IsLowSurrogate(text[index + 1]))
                return index;
            index++;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new System.Text.Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);

        ReadOnlySpan<char> escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            _ =>
            [
                '\\', 'u', HexDigits[unicodeScalar >> 12], HexDigits[(unicodeScalar >> 8) & 15],
                HexDigits[(unicodeScalar >> 4) & 15], HexDigits[unicodeScalar & 15],
            ],
        };
        var fits = escaped.TryCopyTo(output);
        numberOfCharactersWritten = fits ? escaped.Length : 0;
        return fits;
    }
}
