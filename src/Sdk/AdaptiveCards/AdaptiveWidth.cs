using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column.</summary>
[JsonConverter(typeof(TextConverter<AdaptiveWidth>))]
public class AdaptiveWidth
{
    /// <summary>Creates a width from <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>2</c> (a weight); null is automatic.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public AdaptiveWidth(string value)
    {
        if (value is null)
            return;
        if (Dimension.TryNumber(value) is { } weight)
            (WidthType, Unit) = (AdaptiveWidthType.Weighted, weight);
        else if (Dimension.TryPixels(value) is { } pixels)
            (WidthType, Unit) = (AdaptiveWidthType.Pixel, pixels);
        else
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
    }

    /// <summary>Creates a weight. In spite of its name, the parameter is not in pixels.</summary>
    /// <param name="px">The weight.</param>
    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Weighted, px);

    /// <summary>Creates a width of a kind.</summary>
    /// <param name="widthType">The kind.</param>
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <summary>As wide as the content.</summary>
    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    /// <summary>As wide as the space that is left.</summary>
    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    /// <summary>The kind of width.</summary>
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>The number of pixels or the weight, depending on <see cref="WidthType"/>.</summary>
    public uint? Unit { get; set; }

    /// <summary>Converts a weight.</summary>
    /// <param name="value">The weight.</param>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <summary>Converts a kind.</summary>
    /// <param name="value">The kind.</param>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <summary>Converts a text as the constructor does.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>The width as it stands in a card: <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>2</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Pixel => Dimension.Pixels(Unit ?? 0),
        AdaptiveWidthType.Weighted => (Unit ?? 0).ToString(CultureInfo.InvariantCulture),
        AdaptiveWidthType.Stretch => "stretch",
        _ => "auto",
    };
}
