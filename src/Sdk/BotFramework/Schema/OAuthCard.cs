using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in over an OAuth connection of the bot.</summary>
public class OAuthCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Makes an empty instance.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="connectionName">Name of the OAuth connection.</param>
    /// <param name="buttons">Buttons.</param>
    public OAuthCard(string? text = null, string? connectionName = null, IList<CardAction>? buttons = null)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>What a token can be exchanged for without asking.</summary>
    [JsonPropertyName("tokenExchangeResource")]
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Where a token can be posted to.</summary>
    [JsonPropertyName("tokenPostResource")]
    public TokenPostResource? TokenPostResource { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }
}
