using System.Globalization;

namespace AdaptiveCards.Json;

/// <summary>The numbers in widths and heights.</summary>
internal static class Dimension
{
    /// <summary>The pixels of <c>80px</c> or of a bare <c>80</c>; null for any other text.</summary>
    public static uint? TryPixels(string text) => TryNumber(text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text);

    public static uint? TryNumber(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Pixels(uint pixels) => string.Create(CultureInfo.InvariantCulture, $"{pixels}px");
}
