using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The height of an element.</summary>
[JsonConverter(typeof(TextConverter<AdaptiveHeight>))]
public class AdaptiveHeight
{
    /// <summary>Creates a height from <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>80</c> (pixels); null is automatic.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public AdaptiveHeight(string value)
    {
        if (value is null)
            return;
        if (Dimension.TryPixels(value) is { } pixels)
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, pixels);
        else
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
    }

    /// <summary>Creates a height in pixels.</summary>
    /// <param name="px">The number of pixels.</param>
    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    /// <summary>Creates a height of a kind.</summary>
    /// <param name="heightType">The kind.</param>
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>As high as the content.</summary>
    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    /// <summary>As high as the space that is left.</summary>
    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    /// <summary>The kind of height.</summary>
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The number of pixels, if <see cref="HeightType"/> is <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    public uint? Unit { get; set; }

    /// <summary>Converts a number of pixels.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <summary>Converts a kind.</summary>
    /// <param name="value">The kind.</param>
    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    /// <summary>Converts a text as the constructor does.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AdaptiveHeight(string value) => new(value);

    /// <summary>Whether the height is more than the default; 0 pixels are not.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType == AdaptiveHeightType.Stretch || Unit is > 0;

    /// <summary>The height as it stands in a card: <c>auto</c>, <c>stretch</c> or <c>80px</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Pixel => Dimension.Pixels(Unit ?? 0),
        AdaptiveHeightType.Stretch => "stretch",
        _ => "auto",
    };
}
