using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Json;

internal sealed partial class CardReader
{
    /// <summary>Reads a whole card; it must name its version.</summary>
    public static AdaptiveCard Card(CardReader reader, JsonElement value)
    {
        var version = VersionOf(value);
        if (version > AdaptiveCard.KnownSchemaVersion)
            return reader.TextInstead(value);
        var card = InnerCard(reader, value);
        card.Version = version;
        return card;
    }

    /// <summary>Reads a card within a card, which need not repeat the version.</summary>
    public static AdaptiveCard InnerCard(CardReader reader, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || TypeOf(value) != AdaptiveCard.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        var card = reader.Fill(value, new AdaptiveCard((AdaptiveSchemaVersion)null!));
        if (!string.IsNullOrEmpty(card.Lang) && !IsLanguage(card.Lang))
        {
            reader.Warnings.Add(new AdaptiveWarning(
                (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage, $"Invalid language identifier: {card.Lang}"));
        }
        return card;
    }

    private static AdaptiveSchemaVersion VersionOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new AdaptiveSerializationException("A card must be a JSON object.");
        var text = value.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String
            ? version.GetString()
            : null;
        if (!string.IsNullOrEmpty(text))
            return new AdaptiveSchemaVersion(text);
        return AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
            ?? throw new AdaptiveSerializationException("Could not parse required key: version. It was not found.");
    }

    /// <summary>The official reader knows two- and three-letter languages only and warns of <c>fr-CA</c>; so does this one.</summary>
    private static bool IsLanguage(string text)
    {
        try
        {
            return text.Length is 2 or 3 && CultureInfo.GetCultureInfo(text) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    /// <summary>What stands for a card of a version from the future.</summary>
    private AdaptiveCard TextInstead(JsonElement value)
    {
        string? Said(string name) => value.TryGetProperty(name, out var text) ? Text(name, text) : null;

        Warnings.Add(new AdaptiveWarning(
            (int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, "Schema version is not supported"));
        var fallback = Said("fallbackText") is { Length: > 0 } text ? text : "We're sorry, this card couldn't be displayed";
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 0))
        {
            Speak = Said("speak") is { Length: > 0 } speak ? speak : fallback,
            Lang = Said("lang") is { Length: > 0 } language ? language : CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
            Body = { new AdaptiveTextBlock(fallback) },
        };
    }
}
