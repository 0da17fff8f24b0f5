using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>How a card signs its user in.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveAuthentication : ICardPart
{
    /// <summary>What the user is told.</summary>
    public string? Text { get; set; }

    /// <summary>The name of the connection in the bot's registration.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>What is needed for single sign-on.</summary>
    public AdaptiveTokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>The buttons for signing in by hand.</summary>
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveAuthentication> Own { get; } = new Shape<AdaptiveAuthentication>()
        .Text("text", static x => x.Text, static (x, v) => x.Text = v)
        .Text("connectionName", static x => x.ConnectionName, static (x, v) => x.ConnectionName = v)
        .Part(
            "tokenExchangeResource",
            static x => x.TokenExchangeResource,
            static (x, v) => x.TokenExchangeResource = v,
            CardReader.Only<AdaptiveTokenExchangeResource>)
        .Parts("buttons", static x => x.Buttons, static (x, v) => x.Buttons = v, CardReader.Only<AdaptiveAuthCardButton>);
}

/// <summary>What is needed to exchange a token for single sign-on.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveTokenExchangeResource : ICardPart
{
    /// <summary>A name for this exchange.</summary>
    public string? Id { get; set; }

    /// <summary>The identifier of the application the token is for.</summary>
    public string? Uri { get; set; }

    /// <summary>The identity provider.</summary>
    public string? ProviderId { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveTokenExchangeResource> Own { get; } = new Shape<AdaptiveTokenExchangeResource>()
        .Text("id", static x => x.Id, static (x, v) => x.Id = v)
        .Text("uri", static x => x.Uri, static (x, v) => x.Uri = v)
        .Text("providerId", static x => x.ProviderId, static (x, v) => x.ProviderId = v);
}

/// <summary>A button for signing in.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveAuthCardButton : ICardPart
{
    /// <summary>What the button does, such as <c>signin</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The words on the button.</summary>
    public string? Title { get; set; }

    /// <summary>The address of a picture on the button.</summary>
    public string? Image { get; set; }

    /// <summary>What the button works on, such as the address to sign in at.</summary>
    public string? Value { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveAuthCardButton> Own { get; } = new Shape<AdaptiveAuthCardButton>()
        .Text("type", static x => x.Type, static (x, v) => x.Type = v)
        .Text("title", static x => x.Title, static (x, v) => x.Title = v)
        .Text("image", static x => x.Image, static (x, v) => x.Image = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v);
}
