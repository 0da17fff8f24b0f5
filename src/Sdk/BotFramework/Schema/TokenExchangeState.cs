using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What comes back with a sign-in.</summary>
public class TokenExchangeState
{
    /// <summary>Makes an empty instance.</summary>
    public TokenExchangeState()
    {
    }

    /// <summary>Name of the OAuth connection.</summary>
    [JsonPropertyName("connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Where the sign-in was asked for.</summary>
    [JsonPropertyName("conversation")]
    public ConversationReference? Conversation { get; set; }

    /// <summary>Another conversation it is about.</summary>
    [JsonPropertyName("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Address of the bot.</summary>
    [JsonPropertyName("botUrl")]
    public string? BotUrl { get; set; }

    /// <summary>App id of the bot.</summary>
    [JsonPropertyName("msAppId")]
    public string? MsAppId { get; set; }
}
