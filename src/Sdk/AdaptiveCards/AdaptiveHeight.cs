using System.Globalization;
using System.Text.Json;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The height of an element.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    /// <summary>Creates the automatic height.</summary>
    public AdaptiveHeight()
    {
    }

    /// <summary>Creates a height from <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>80</c> (pixels too); null is automatic.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public AdaptiveHeight(string? value)
    {
        if (value is null)
            return;
        if (Dimension.TryPixels(value) is { } pixels)
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, pixels);
        else
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
    }

    /// <summary>Creates a height in pixels.</summary>
    /// <param name="px">The pixels.</param>
    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    /// <summary>Creates a height of the given kind.</summary>
    /// <param name="heightType">The kind.</param>
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>As high as the content.</summary>
    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    /// <summary>The height that is left.</summary>
    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    /// <summary>How the height is said.</summary>
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels, where <see cref="HeightType"/> is <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    public uint? Unit { get; set; }

    /// <summary>The text to write; null when it is the default or says nothing.</summary>
    internal string? JsonText => ShouldSerializeAdaptiveHeight() ? ToString() : null;

    /// <summary>A number is pixels.</summary>
    /// <param name="value">The pixels.</param>
    public static implicit operator AdaptiveHeight(uint value) => new(value);

    /// <summary>A kind is the height of that kind.</summary>
    /// <param name="value">The kind.</param>
    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    /// <summary>A text is read as by the constructor.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AdaptiveHeight(string? value) => new(value);

    /// <summary>Whether both say the same height.</summary>
    /// <param name="ah1">One.</param>
    /// <param name="ah2">The other.</param>
    public static bool operator ==(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => ah1 is null ? ah2 is null : ah1.Equals(ah2);

    /// <summary>Whether they say different heights.</summary>
    /// <param name="ah1">One.</param>
    /// <param name="ah2">The other.</param>
    public static bool operator !=(AdaptiveHeight? ah1, AdaptiveHeight? ah2) => !(ah1 == ah2);

    /// <summary>Reads a height as the constructor does.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The height.</returns>
    public static AdaptiveHeight Parse(string? value) => new(value);

    /// <summary>Whether the height is a number of pixels.</summary>
    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether the height says more than the default.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Auto => false,
        AdaptiveHeightType.Pixel => Unit is > 0,
        _ => true,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdaptiveHeight);

    /// <inheritdoc/>
    public bool Equals(AdaptiveHeight? other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    /// <summary>The height as cards write it: <c>auto</c>, <c>stretch</c> or <c>80px</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsPixel()
        ? string.Create(CultureInfo.InvariantCulture, $"{Unit}px")
        : EnumNames<AdaptiveHeightType>.Of(HeightType);

    internal static AdaptiveHeight Read(CardReader reader, JsonElement value)
    {
        var text = reader.Text("height", value);
        if (text is null || Dimension.TryPixels(text) is not null || EnumNames<AdaptiveHeightType>.TryParse(text, out _))
            return new AdaptiveHeight(text);
        reader.WarnOfDimension("height", text);
        return new AdaptiveHeight();
    }
}
