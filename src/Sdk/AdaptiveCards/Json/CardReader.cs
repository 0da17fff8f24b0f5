using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace AdaptiveCards.Json;

/// <summary>
/// Reads card parts out of parsed JSON. What is wrong in detail becomes a warning and the default stands;
/// what makes the card unreadable is an <see cref="AdaptiveSerializationException"/>.
/// </summary>
internal sealed partial class CardReader
{
    // The ids met so far, and in which order: two parts of a card may not share one.
    private readonly HashSet<string> taken = [];
    private readonly List<string> ids = [];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public List<AdaptiveWarning> Warnings { get; } = [];

    public void Warn(string message) => Warnings.Add(new AdaptiveWarning(-1, message));

    /// <summary>Reads the properties of <paramref name="value"/> into <paramref name="part"/>.</summary>
    public TPart Fill<TPart>(JsonElement value, TPart part)
        where TPart : class, ICardPart
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw new AdaptiveSerializationException($"An object was expected where '{value.ValueKind}' stands.");

        var firstId = ids.Count;
        JsonElement? fallback = null;
        foreach (var property in value.EnumerateObject())
        {
            if (part is AdaptiveTypedElement && property.Name.Equals("fallback", StringComparison.OrdinalIgnoreCase))
                fallback = property.Value;
            else if (!property.NameEquals("type") || part.PartType is null)
                Property(part, property.Name, property.Value);
        }
        if (fallback is { } content)
            Fallback((AdaptiveTypedElement)(object)part, content, firstId);
        return part;
    }

    /// <summary>Reads an array; items that are <c>null</c> are left out, as are those that read as nothing.</summary>
    public List<TPart> Parts<TPart>(string name, JsonElement value, Func<CardReader, JsonElement, TPart?> read)
        where TPart : class, ICardPart
    {
        var parts = new List<TPart>();
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (item.ValueKind != JsonValueKind.Null && read(this, item) is { } part)
                    parts.Add(part);
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            Mistyped(name, value);
        }
        return parts;
    }

    public string? Text(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                return value.GetRawText();
            case JsonValueKind.Null:
                return null;
            default:
                Mistyped(name, value);
                return null;
        }
    }

    public bool? Flag(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return value.GetBoolean();
            case JsonValueKind.String when bool.TryParse(value.GetString(), out var flag):
                return flag;
            case JsonValueKind.Null:
                return null;
            default:
                Mistyped(name, value);
                return null;
        }
    }

    public double? Number(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                if (value.TryGetDouble(out var given) && double.IsFinite(given))
                    return given;
                Warn($"The value of '{name}' is too great a number");
                return null;
            case JsonValueKind.String when double.TryParse(
                value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                return number;
            case JsonValueKind.Null:
                return null;
            default:
                Mistyped(name, value);
                return null;
        }
    }

    public TEnum? Choice<TEnum>(string name, JsonElement value)
        where TEnum : struct, Enum
    {
        if (Text(name, value) is not { } text)
            return null;
        if (EnumNames<TEnum>.TryParse(text, out var choice))
            return choice;
        Warn($"Unknown value '{text}' of '{name}'");
        return null;
    }

    public Uri? Link(string name, JsonElement value)
    {
        var text = Text(name, value);
        if (text is null)
            return null;
        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri))
            return uri;
        Warn($"'{text}' of '{name}' is no address");
        return null;
    }

    public DateTime? Moment(string name, JsonElement value)
    {
        if (Text(name, value) is not { } text)
            return null;
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, utc, out var moment))
            return moment;
        Warn($"'{text}' of '{name}' is no date");
        return null;
    }

    public List<string> Texts(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select(item => Text(name, item)).OfType<string>()];
        if (value.ValueKind != JsonValueKind.Null)
            Mistyped(name, value);
        return [];
    }

    public Dictionary<string, string> Map(string name, JsonElement value)
    {
        var map = new Dictionary<string, string>();
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in value.EnumerateObject())
            {
                if (Text(entry.Name, entry.Value) is { } text)
                    map[entry.Name] = text;
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            Mistyped(name, value);
        }
        return map;
    }

    public void Mistyped(string name, JsonElement value) => Warn($"'{name}' cannot be a {value.ValueKind}");

    /// <summary>The pixels of <c>80px</c> or <c>80.5px</c>; 0 with a warning for any other text.</summary>
    public double Pixels(string name, string text, double most = double.MaxValue)
    {
        if (Dimension.TryFraction(text) is { } pixels && pixels <= most)
            return pixels;
        WarnOfDimension(name, text);
        return 0;
    }

    /// <summary>In the words of the official reader, which looks at the unit before it looks at the number.</summary>
    public void WarnOfDimension(string name, string text) => Warn(text.Length < 3 || text.EndsWith("px", StringComparison.Ordinal)
        ? $"The Value \"{text}\" for field \"{name}\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."
        : $"The Value \"{text[^2..]}\" was not specified as a proper unit(px), it will be ignored.");

    /// <summary>A colour with its opacity, in capitals: <c>#FF00AAFF</c>; one without is opaque.</summary>
    public string? Color(string name, JsonElement value)
    {
        if (Text(name, value) is not { } text)
            return null;
        if (text.Length is 7 or 9 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0)
            return text.Length == 7 ? $"#FF{text[1..].ToUpperInvariant()}" : text.ToUpperInvariant();
        Warn($"The Value \"{text}\" for field \"{name}\" was not specified as a proper color in the format #AARRGGBB or #RRGGBB, it will be ignored.");
        return null;
    }

    private void Property(ICardPart part, string name, JsonElement value)
    {
        if (part.Shape.TryRead(part, name, value, this))
        {
            if (part is AdaptiveTypedElement { Id: { } id } and not AdaptiveCard && name.Equals("id", StringComparison.OrdinalIgnoreCase))
                Remember(id);
        }
        else if (part.Keep(name, JsonValues.ToObject(value)) && part is not (AdaptiveUnknownElement or AdaptiveUnknownAction))
        {
            Warn($"Unknown property '{name}' on type '{part.PartType ?? part.GetType().Name}'");
        }
    }

    private void Remember(string id)
    {
        if (id.Length == 0)
            return;
        if (!taken.Add(id))
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
        ids.Add(id);
    }

    /// <summary>A fallback stands in for its owner, so it may use the ids the owner and its children use.</summary>
    private void Fallback(AdaptiveTypedElement owner, JsonElement value, int firstId)
    {
        var ownIds = ids.GetRange(firstId, ids.Count - firstId);
        ids.RemoveRange(firstId, ids.Count - firstId);
        taken.ExceptWith(ownIds);
        owner.Fallback = AdaptiveFallbackElement.Read(this, value, owner is AdaptiveAction);
        ids.AddRange(ownIds.Where(taken.Add));
    }
}
