using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in.</summary>
public class SigninCard
{
    /// <summary>Media type of this card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Makes an empty instance.</summary>
    public SigninCard()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buttons">Buttons.</param>
    public SigninCard(string? text = null, IList<CardAction>? buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>A card with one button that opens the sign-in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buttonLabel">Title of the button.</param>
    /// <param name="url">Address of the sign-in.</param>
    /// <returns>The card.</returns>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; set; }

    /// <summary>Buttons.</summary>
    [JsonPropertyName("buttons")]
    public IList<CardAction>? Buttons { get; set; }
}
