using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks to sign in before the settings of the bot are shown.</summary>
public class BotConfigAuth
{
    /// <summary>Makes an empty instance.</summary>
    public BotConfigAuth()
    {
    }

    /// <summary>Always <c>auth</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; } = "auth";

    /// <summary>The button to sign in with.</summary>
    [JsonPropertyName("suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }
}
