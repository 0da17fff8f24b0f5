using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortens texts.</summary>
public static class StringUtils
{
    /// <summary>The beginning of a text, with three dots if something was left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters remain at most.</param>
    /// <returns>The shortened text; empty for null.</returns>
    public static string Ellipsis(string? text, int length) =>
        text is null ? string.Empty : text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "...");

    /// <summary>SHA-256 of the UTF-8 of a text, in Base64.</summary>
    /// <param name="text">The text.</param>
    /// <returns>44 characters.</returns>
    public static string Hash(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Like <see cref="Ellipsis(string, int)"/>, with the hash of the whole text behind the dots, so that different texts stay different.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters of the text remain at most.</param>
    /// <returns>The shortened text.</returns>
    public static string EllipsisHash(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= length ? text : Ellipsis(text, length) + Hash(text);
    }

    /// <summary>Shortens a text in place, as <see cref="Ellipsis(string, int)"/> does.</summary>
    /// <param name="sb">The text.</param>
    /// <param name="length">How many characters remain at most.</param>
    /// <returns>The given text.</returns>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length <= length) return sb;
        sb.Length = length;
        return sb.Append("...");
    }

    /// <summary>Shortens a text in place, as <see cref="EllipsisHash(string, int)"/> does.</summary>
    /// <param name="sb">The text.</param>
    /// <param name="length">How many characters of the text remain at most.</param>
    /// <returns>The given text.</returns>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        ArgumentNullException.ThrowIfNull(sb);
        if (sb.Length <= length) return sb;
        var hash = Hash(sb.ToString());
        return Ellipsis(sb, length).Append(hash);
    }
}
