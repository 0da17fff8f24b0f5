using System.Globalization;
using System.Text.Json;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The width of a column.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    /// <summary>Creates the automatic width.</summary>
    public AdaptiveWidth()
    {
    }

    /// <summary>Creates a width from <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>2</c> (a share); null is automatic.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is none of these.</exception>
    public AdaptiveWidth(string? value)
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

    /// <summary>Creates a share of the width, as the text of the number does; in spite of the parameter's name it is no pixels.</summary>
    /// <param name="px">The share.</param>
    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Weighted, px);

    /// <summary>Creates a width of the given kind.</summary>
    /// <param name="widthType">The kind.</param>
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <summary>As wide as the content.</summary>
    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    /// <summary>The width that is left.</summary>
    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    /// <summary>How the width is said.</summary>
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Pixels or shares, by <see cref="WidthType"/>.</summary>
    public uint? Unit { get; set; }

    /// <summary>A number is a share.</summary>
    /// <param name="value">The share.</param>
    public static implicit operator AdaptiveWidth(uint value) => new(value);

    /// <summary>A kind is the width of that kind.</summary>
    /// <param name="value">The kind.</param>
    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    /// <summary>A text is read as by the constructor.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator AdaptiveWidth(string? value) => new(value);

    /// <summary>Whether both say the same width.</summary>
    /// <param name="ah1">One.</param>
    /// <param name="ah2">The other.</param>
    public static bool operator ==(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => ah1 is null ? ah2 is null : ah1.Equals(ah2);

    /// <summary>Whether they say different widths.</summary>
    /// <param name="ah1">One.</param>
    /// <param name="ah2">The other.</param>
    public static bool operator !=(AdaptiveWidth? ah1, AdaptiveWidth? ah2) => !(ah1 == ah2);

    /// <summary>Reads a width as the constructor does.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The width.</returns>
    public static AdaptiveWidth Parse(string? value) => new(value);

    /// <summary>Whether the width is a number of pixels.</summary>
    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    /// <summary>Whether the width says more than the default of a typed width.</summary>
    public bool ShouldSerializeAdaptiveWidth() => WidthType switch
    {
        AdaptiveWidthType.Auto => false,
        AdaptiveWidthType.Stretch => true,
        _ => Unit is > 0,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WidthType, Measured ? Unit : null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdaptiveWidth);

    /// <inheritdoc/>
    public bool Equals(AdaptiveWidth? other) =>
        other is not null && WidthType == other.WidthType && (!Measured || Unit == other.Unit);

    /// <summary>The width as cards write it: <c>auto</c>, <c>stretch</c>, <c>80px</c> or <c>2</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Pixel => Dimension.Pixels(Unit ?? 0),
        AdaptiveWidthType.Weighted => (Unit ?? 0).ToString(CultureInfo.InvariantCulture),
        _ => EnumNames<AdaptiveWidthType>.Of(WidthType),
    };

    /// <summary>
    /// The text to write. A column's width that was set is written even when it is <c>auto</c>: clients stretch a column that
    /// says nothing.
    /// </summary>
    internal string? JsonText => Measured && Unit is null or 0 ? null : ToString();

    private bool Measured => WidthType is AdaptiveWidthType.Pixel or AdaptiveWidthType.Weighted;

    internal static AdaptiveWidth? Read(CardReader reader, JsonElement value)
    {
        var text = reader.Text("width", value);
        if (text is null)
            return null;
        if (Dimension.TryPixels(text) is not null || EnumNames<AdaptiveWidthType>.TryParse(text, out _))
            return new AdaptiveWidth(text);
        reader.WarnOfDimension("width", text);
        return null;
    }
}
