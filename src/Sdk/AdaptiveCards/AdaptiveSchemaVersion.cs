using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the card schema, such as 1.5.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    /// <summary>Creates version 0.0.</summary>
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>Creates the version a text such as <c>1.5</c> or <c>1</c> names; further parts are ignored.</summary>
    /// <param name="versionString">The text.</param>
    /// <exception cref="ArgumentException">The text is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The text names no version.</exception>
    public AdaptiveSchemaVersion(string? versionString)
    {
        if (versionString is null)
            throw new ArgumentException("A version is needed.", nameof(versionString));
        var parts = versionString.Split('.');
        if (!int.TryParse(parts[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var major))
            throw Unreadable(versionString);
        var minor = 0;
        if (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out minor))
            throw Unreadable(versionString);
        (Major, Minor) = (major, minor);
    }

    /// <summary>Creates a version.</summary>
    /// <param name="major">The number before the dot.</param>
    /// <param name="minor">The number after the dot.</param>
    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    /// <summary>The number before the dot.</summary>
    public int Major { get; set; }

    /// <summary>The number after the dot.</summary>
    public int Minor { get; set; }

    /// <summary>A text is read as by the constructor.</summary>
    /// <param name="versionString">The text.</param>
    public static implicit operator AdaptiveSchemaVersion(string? versionString) => new(versionString);

    /// <summary>Whether both are the same version.</summary>
    /// <param name="version1">One.</param>
    /// <param name="version2">The other.</param>
    public static bool operator ==(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) =>
        version1 is null ? version2 is null : version1.Equals(version2);

    /// <summary>Whether they are different versions.</summary>
    /// <param name="version1">One.</param>
    /// <param name="version2">The other.</param>
    public static bool operator !=(AdaptiveSchemaVersion? version1, AdaptiveSchemaVersion? version2) => !(version1 == version2);

    /// <summary>Whether the left one is earlier; null is earlier than any version.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) < 0;

    /// <summary>Whether the left one is later.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) > 0;

    /// <summary>Whether the left one is not later.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left one is not earlier.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) => Compare(left, right) >= 0;

    /// <summary>The version as cards write it.</summary>
    /// <returns>Such as <c>1.5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdaptiveSchemaVersion other && Major == other.Major && Minor == other.Minor;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc/>
    public int CompareTo(AdaptiveSchemaVersion? other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    private static int Compare(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static AdaptiveSerializationException Unreadable(string text) => new($"'{text}' is not a valid version identifier");
}
