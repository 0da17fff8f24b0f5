using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>A card: what the bot shows in a message, and the form in which a user answers.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that is a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>The latest schema version that is read; a later card becomes its fallback text.</summary>
    public static readonly AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    /// <summary>Creates a card of a schema version.</summary>
    /// <param name="schemaVersion">The version; Teams shows up to 1.5.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>Creates a card of a schema version.</summary>
    /// <param name="schemaVersion">The version, such as <c>1.5</c>.</param>
    /// <exception cref="AdaptiveSerializationException">The text names no version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <summary>Creates a card of version 1.0.</summary>
    [Obsolete("Say which schema version the card needs.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>Asked for the version of a card that names none; null (the default) makes such a card an error.</summary>
    public static Func<AdaptiveSchemaVersion>? OnDeserializingMissingVersion { get; set; }

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The schema version the card needs; a client that knows less shows <see cref="FallbackText"/>.</summary>
    public AdaptiveSchemaVersion? Version { get; set; }

    /// <summary>The old name of <see cref="Version"/>.</summary>
    [Obsolete("Use Version.")]
    public AdaptiveSchemaVersion? MinVersion { get; set; }

    /// <summary>What a client shows that cannot show the card.</summary>
    public string? FallbackText { get; set; }

    /// <summary>What is read aloud for the card.</summary>
    public string? Speak { get; set; }

    /// <summary>The language of the card, such as <c>fr</c>.</summary>
    public string? Lang { get; set; }

    /// <summary>The title of the card where a host shows it in a dialog.</summary>
    public string? Title { get; set; }

    /// <summary>The picture behind the card.</summary>
    public AdaptiveBackgroundImage? BackgroundImage { get; set; }

    /// <summary>The height of the card: automatic, or the room that is left.</summary>
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The least height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; set; }

    /// <summary><see cref="MinHeight"/> in pixels; 0 when there is none.</summary>
    public uint PixelMinHeight
    {
        get => MinHeight is null ? 0 : Dimension.TryPixels(MinHeight) ?? 0;
        set => MinHeight = Dimension.Pixels(value);
    }

    /// <summary>What the card shows, from top to bottom.</summary>
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>Whether the card is laid out from right to left; null follows the host.</summary>
    public bool? Rtl { get; set; }

    /// <summary>The buttons below the body.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Where the body stands in a card that is higher than it.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What a tap on the card does; not <see cref="AdaptiveShowCardAction"/>.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    /// <summary>How clients fetch a new state of the card.</summary>
    public AdaptiveRefresh? Refresh { get; set; }

    /// <summary>How the card signs its user in.</summary>
    public AdaptiveAuthentication? Authentication { get; set; }

    /// <summary>What is said about the card beside its content.</summary>
    public AdaptiveMetadata? Metadata { get; set; }

    internal override Shape Shape => Own;

#pragma warning disable CS0618 // The old version property is still read and written.
    private static Shape<AdaptiveCard> Own { get; } = new Shape<AdaptiveCard>()
        .Version("version", static x => x.Version, static (x, v) => x.Version = v)
        .Version("minVersion", static x => x.MinVersion, static (x, v) => x.MinVersion = v)
        .With(Head.Fields)
        .Text("fallbackText", static x => x.FallbackText, static (x, v) => x.FallbackText = v)
        .Text("speak", static x => x.Speak, static (x, v) => x.Speak = v)
        .Text("lang", static x => x.Lang, static (x, v) => x.Lang = v)
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Background(static x => x.BackgroundImage, static (x, v) => x.BackgroundImage = v)
        .Property(
            "height",
            static (x, writer) => writer.Text("height", x.Height?.JsonText),
            static (x, value, reader) => x.Height = AdaptiveHeight.Read(reader, value))
        .Parts("body", static x => x.Body, static (x, v) => x.Body = v, CardReader.Element, omitEmpty: true)
        .Parts("actions", static x => x.Actions, static (x, v) => x.Actions = v, CardReader.Action, omitEmpty: true)
        .Text("minHeight", static x => x.MinHeight, static (x, v) => x.MinHeight = v)
        .MaybeFlag("rtl", static x => x.Rtl, static (x, v) => x.Rtl = v)
        .Choice("verticalContentAlignment", static x => x.VerticalContentAlignment, static (x, v) => x.VerticalContentAlignment = v)
        .Action("selectAction", static x => x.SelectAction, static (x, v) => x.SelectAction = v)
        .Part("refresh", static x => x.Refresh, static (x, v) => x.Refresh = v, CardReader.Only<AdaptiveRefresh>)
        .Part("authentication", static x => x.Authentication, static (x, v) => x.Authentication = v, CardReader.Only<AdaptiveAuthentication>)
        .Part("metadata", static x => x.Metadata, static (x, v) => x.Metadata = v, CardReader.Only<AdaptiveMetadata>)
        // Known, so that it is no unknown property; it says nothing the type and the version do not say.
        .Property("$schema", static (_, _) => { }, static (_, _, _) => { })
        .With(Tail.Fields);
#pragma warning restore CS0618

    /// <summary>Reads a card.</summary>
    /// <param name="json">The card as JSON.</param>
    /// <returns>
    /// The card, with a warning for everything unknown or unfit. A card of a later version than <see cref="KnownSchemaVersion"/>
    /// becomes one that shows the fallback text.
    /// </returns>
    /// <exception cref="AdaptiveSerializationException">
    /// No JSON, no card, no version, an element without a type, an input without an id, an id used twice, a fallback that is neither
    /// an object nor <c>drop</c>, or a run of text of an unknown type.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// Something of another type stands in a list that takes one type only: columns, images, rows or cells. So says the official reader.
    /// </exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonValues.ParseDocument(json);
        try
        {
            var reader = new CardReader();
            var card = CardReader.Card(reader, document.RootElement);
            return new AdaptiveCardParseResult { Card = card, Warnings = reader.Warnings };
        }
        // Reading a text with half a surrogate pair is an InvalidOperationException.
        catch (InvalidOperationException error)
        {
            throw new AdaptiveSerializationException(error.Message, error);
        }
    }

    /// <summary>Finds the pictures a host has to fetch for the card, in the order in which they stand, those of unfolding cards too.</summary>
    /// <returns>The addresses; one used twice is there twice.</returns>
    public RemoteResourceInformation[] GetResourceInformation() => [.. ResourcesOf(this)];

    /// <summary>Writes the card as indented JSON; what equals the default of the schema is left out.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JsonValues.Plain.Encoder }))
            new CardWriter(json).Part(this);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static IEnumerable<RemoteResourceInformation> ResourcesOf(AdaptiveCard card)
    {
        string?[] own = [card.BackgroundImage?.UrlString];
        return own.Where(IsPicture).Select(Picture)
            .Concat(card.Body.SelectMany(ResourcesOf))
            .Concat(card.Actions.SelectMany(ResourcesOf));
    }

    private static IEnumerable<RemoteResourceInformation> ResourcesOf(AdaptiveAction action)
    {
        string?[] own = [action.IconUrl];
        var icons = own.Where(IsPicture).Select(Picture);
        return action is AdaptiveShowCardAction { Card: { } card } ? icons.Concat(ResourcesOf(card)) : icons;
    }

    private static IEnumerable<RemoteResourceInformation> ResourcesOf(AdaptiveElement element) => element switch
    {
        AdaptiveImage { UrlString: { Length: > 0 } url } => [Picture(url)],
        AdaptiveImageSet set => set.Images.SelectMany(ResourcesOf),
        AdaptiveCollectionElement collection => collection.SelectMany(ResourcesOf),
        _ => [],
    };

    private static bool IsPicture(string? url) => !string.IsNullOrEmpty(url);

    private static RemoteResourceInformation Picture(string? url) => new(url!, "image");
}
