using System.Globalization;

namespace AdaptiveCards.Json;

/// <summary>The numbers in widths and heights.</summary>
internal static class Dimension
{
    /// <summary>The pixels of <c>80px</c> or of a bare <c>80</c>; null for any other text.</summary>
    public static uint? TryPixels(string text) => TryNumber(text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text);

    public static uint? TryNumber(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The pixels of <c>80px</c> or <c>80.5px</c>; null for any other text.</summary>
    public static double? TryFraction(string text) =>
        text.Length > 2 && text[0] != '.' && text.EndsWith("px", StringComparison.Ordinal)
        && double.TryParse(text[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : null;

    public static string Pixels(uint pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}px");
}
