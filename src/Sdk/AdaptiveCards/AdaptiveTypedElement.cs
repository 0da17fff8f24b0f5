using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>The root of everything in a card that carries a <c>type</c>: the card itself, its elements and its actions.</summary>
[JsonConverter(typeof(CardPartConverter))]
public abstract class AdaptiveTypedElement : ICardPart
{
    /// <summary>The features a client must have to show this part, name to lowest version; empty when none are asked.</summary>
    public IDictionary<string, string> Requires = new Dictionary<string, string>();

    // Most parts have none, and a card has many parts.
    private SerializableDictionary<string, object>? additional;

    /// <summary>The word under <c>type</c>, such as <c>TextBlock</c>; always written, and written first.</summary>
    public abstract string Type { get; set; }

    /// <summary>
    /// Properties outside the schema. Reading keeps here what it does not know (texts, truth values and whole numbers as the .NET
    /// ones, everything else as <see cref="System.Text.Json.JsonElement"/>); writing puts them back after the known ones.
    /// </summary>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additional ??= new(StringComparer.OrdinalIgnoreCase);
        set => additional = value;
    }

    /// <summary>What a client shows that cannot show this part; null leaves the choice to the client.</summary>
    public AdaptiveFallbackElement? Fallback { get; set; }

    /// <summary>A number of this object in this process; never written.</summary>
    public AdaptiveInternalID InternalID
    {
        get => field ??= AdaptiveInternalID.Next();
        set;
    }

    /// <summary>The name of this part, unique in the card; an input's value is submitted under it.</summary>
    public string? Id { get; set; }

    Shape ICardPart.Shape => Shape;

    string? ICardPart.PartType => Type;

    IEnumerable<KeyValuePair<string, object>>? ICardPart.Extras => additional;

    /// <summary>What every part begins with after its type.</summary>
    internal static Shape<AdaptiveTypedElement> Head { get; } = new Shape<AdaptiveTypedElement>()
        .Text("id", static x => x.Id, static (x, v) => x.Id = v);

    /// <summary>What every part ends with.</summary>
    internal static Shape<AdaptiveTypedElement> Tail { get; } = new Shape<AdaptiveTypedElement>()
        .Property("fallback", static (x, writer) => x.Fallback?.Write("fallback", writer), static (_, _, _) => { })
        .Property(
            "requires",
            static (x, writer) => writer.Map("requires", x.Requires),
            static (x, value, reader) => x.Requires = reader.Map("requires", value));

    /// <summary>Virtual and not abstract, so that classes outside this assembly can add elements of their own.</summary>
    internal virtual Shape Shape => Common;

    private static Shape<AdaptiveTypedElement> Common { get; } = new Shape<AdaptiveTypedElement>().With(Head.Fields).With(Tail.Fields);

    /// <summary>Whether a client with <paramref name="featureRegistration"/> can show this part.</summary>
    /// <param name="featureRegistration">The features of the client.</param>
    /// <returns>True when every required feature is there in the asked version or a later one; <c>*</c> asks for any version.</returns>
    public bool MeetsRequirements(AdaptiveFeatureRegistration featureRegistration)
    {
        foreach (var (feature, wanted) in Requires ?? new Dictionary<string, string>())
        {
            var present = featureRegistration.Get(feature);
            if (string.IsNullOrEmpty(present))
                return false;
            if (wanted != "*" && present != "*" && new AdaptiveSchemaVersion(present) < new AdaptiveSchemaVersion(wanted))
                return false;
        }
        return true;
    }

    bool ICardPart.Keep(string name, object? value)
    {
        AdditionalProperties[name] = value!;
        return true;
    }
}
