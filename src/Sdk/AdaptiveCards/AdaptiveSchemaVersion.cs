using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the card schema, for example 1.5.</summary>
[JsonConverter(typeof(TextConverter<AdaptiveSchemaVersion>))]
public class AdaptiveSchemaVersion
{
    /// <summary>Creates the version that a text such as <c>1.5</c> or <c>1</c> names; further parts are ignored.</summary>
    /// <param name="versionString">The text.</param>
    /// <exception cref="ArgumentException">The text is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The text is not a version.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
            throw new ArgumentException("A version is needed.", nameof(versionString));
        var parts = versionString.Split('.');
        var minor = 0;
        if (!int.TryParse(parts[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var major)
            || (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.Integer, CultureInfo.InvariantCulture, out minor)))
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        }
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

    /// <summary>Converts a text as the constructor does.</summary>
    /// <param name="versionString">The text.</param>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>The version as it stands in a card.</summary>
    /// <returns>The text, for example <c>1.5</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
