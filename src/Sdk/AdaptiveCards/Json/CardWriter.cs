using System.Text.Json;

namespace AdaptiveCards.Json;

/// <summary>Writes card parts; every method leaves out what equals the default of the schema.</summary>
internal sealed class CardWriter(Utf8JsonWriter json)
{
    public void Part(ICardPart part)
    {
        json.WriteStartObject();
        if (part.PartType is { } type)
            json.WriteString("type", type);
        part.Shape.Write(part, this);
        if (part.Extras is { } extras)
            Extras(extras);
        json.WriteEndObject();
    }

    public void Part(string name, ICardPart? part)
    {
        if (part is null)
            return;
        json.WritePropertyName(name);
        Part(part);
    }

    public void Parts<TPart>(string name, List<TPart>? parts, bool omitEmpty)
        where TPart : class, ICardPart
    {
        if (parts is null || (omitEmpty && parts.Count == 0))
            return;
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            if (part is not null)
                Part(part);
        }
        json.WriteEndArray();
    }

    public void Text(string name, string? value, string? omitted = null)
    {
        if (value is not null && value != omitted)
            json.WriteString(name, value);
    }

    public void Texts(string name, IEnumerable<string>? values)
    {
        if (values is null)
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A target that is only turned over is written as its id alone.</summary>
    public void Targets(string name, List<AdaptiveTargetElement>? targets)
    {
        json.WriteStartArray(name);
        foreach (var target in targets ?? [])
        {
            if (target.IsVisible is not null || Unknowns.Of(target) is not null)
                Part(target);
            else if (target.ElementId is { } id)
                json.WriteStringValue(id);
        }
        json.WriteEndArray();
    }

    public void Map(string name, IDictionary<string, string>? values)
    {
        if (values is null || values.Count == 0)
            return;
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    public void Flag(string name, bool value, bool omitted = false)
    {
        if (value != omitted)
            json.WriteBoolean(name, value);
    }

    public void Choice<TEnum>(string name, TEnum value, TEnum omitted = default)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, omitted))
            json.WriteString(name, EnumNames<TEnum>.Of(value));
    }

    public void MaybeChoice<TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } choice)
            json.WriteString(name, EnumNames<TEnum>.Of(choice));
    }

    public void Whole(string name, int value)
    {
        if (value != 0)
            json.WriteNumber(name, value);
    }

    /// <summary>JSON has no word for NaN and the infinities, so they mean "not said".</summary>
    public void Number(string name, double value)
    {
        if (!double.IsFinite(value))
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(JsonValues.Text(value));
    }

    /// <summary>A number of which a whole one stands without a decimal point.</summary>
    public void ShortNumber(string name, double value)
    {
        if (double.IsFinite(value))
            json.WriteNumber(name, value);
    }

    public void Anything(string name, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Value(value);
    }

    private void Extras(IEnumerable<KeyValuePair<string, object>> extras)
    {
        foreach (var (name, value) in extras)
        {
            json.WritePropertyName(name);
            Value(value);
        }
    }

    private void Value(object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case JsonElement element when element.ValueKind != JsonValueKind.Undefined:
                element.WriteTo(json);
                break;
            case JsonElement:
                json.WriteNullValue();
                break;
            case ICardPart part:
                Part(part);
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType(), JsonValues.Plain);
                break;
        }
    }
}
