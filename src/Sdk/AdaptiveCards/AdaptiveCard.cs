using System.Text;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: what a bot shows in a message, and the form in which a user answers.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The value of <c>type</c>.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>Creates a card of a schema version.</summary>
    /// <param name="schemaVersion">The version; Teams shows up to 1.5.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>Creates a card of a schema version.</summary>
    /// <param name="schemaVersion">The version, for example <c>1.5</c>.</param>
    /// <exception cref="AdaptiveSerializationException">The text is not a version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The schema version the card needs; a client that supports less shows <see cref="FallbackText"/>.</summary>
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>The text for clients that cannot show the card.</summary>
    public string FallbackText { get; set; }

    /// <summary>The text that screen readers speak for the card.</summary>
    public string Speak { get; set; }

    /// <summary>The language of the card, for example <c>fr</c>.</summary>
    public string Lang { get; set; }

    /// <summary>The title of the card where a client shows it in a dialog.</summary>
    public string Title { get; set; }

    /// <summary>The height: automatic, or stretched to the available height.</summary>
    public AdaptiveHeight Height { get; set; } = AdaptiveHeight.Auto;

    /// <summary>The elements, from top to bottom.</summary>
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The buttons below the body.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>The minimum height in pixels, for example <c>80px</c>.</summary>
    public string MinHeight { get; set; }

    /// <summary>True for right to left, false for left to right; null follows the client.</summary>
    public bool? Rtl { get; set; }

    /// <summary>The vertical position of the body in a card that is higher than its body.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The action of a tap on the card; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How clients fetch a new state of the card.</summary>
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>Whether the body is written; an empty one is not.</summary>
    public bool ShouldSerializeBody() => Body is { Count: > 0 };

    /// <summary>Whether the actions are written; an empty list is not.</summary>
    public bool ShouldSerializeActions() => Actions is { Count: > 0 };

    /// <summary>Whether the height is written; <c>auto</c> is not.</summary>
    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    /// <summary>Writes the card as indented JSON, without what equals the default of the schema.</summary>
    /// <returns>The JSON. Half a surrogate pair in a text becomes U+FFFD, so that every JSON reader accepts the card.</returns>
    public string ToJson() => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(this, Formatting.Indented)));
}
