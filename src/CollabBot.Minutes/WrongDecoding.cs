using System.Text.RegularExpressions;

namespace CollabBot.Minutes;

/// <summary>
/// Finds text that some program decoded with the wrong encoding: UTF-8 read as Windows-1252 (« Ã© »), characters that were lost (U+FFFD),
/// and files of old Macs or DOS that the decoder reads as Windows-1252 (« rŽseau », « r‚seau »).
/// </summary>
internal static partial class WrongDecoding
{
    /// <summary>The remark about a text; null if nothing in it looks wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOldEncoding">Whether it was read as Windows-1252 because it is not UTF-8.</param>
    public static MinutesRemark.WronglyDecoded? Find(string text, bool isOldEncoding)
    {
        MinutesRemark.WronglyDecoded? found = null;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!Misread().IsMatch(line) && !(isOldEncoding && OtherEncoding().IsMatch(line))) continue;
            found = found is null
                ? new MinutesRemark.WronglyDecoded(number, line.Trim().ToString(), 1)
                : found with { Count = found.Count + 1 };
        }

        return found;
    }

    // The bytes C3, C2, C5 and E2 that begin French letters and punctuation in UTF-8, each with a byte that can follow.
    [GeneratedRegex(
        @"Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]"
        + @"|Â[\u00A0-\u00BF]|Å[\u0093\u0092“’]|â€|\uFFFD")]
    private static partial Regex Misread();

    // Signs of Windows-1252 that never stand between small letters.
    [GeneratedRegex(@"\p{Ll}[\u0080-\u009F‚ƒ„…†‡ˆ‰Š‹ŒŽ•™›€]\p{Ll}")]
    private static partial Regex OtherEncoding();
}
