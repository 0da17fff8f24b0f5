using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>All that is needed to come back to a conversation later.</summary>
public partial class ConversationReference
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="user">The person.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">Id of the channel, for example <c>msteams</c>.</param>
    /// <param name="serviceUrl">Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</param>
    public ConversationReference(
        string? activityId = null,
        ChannelAccount? user = null,
        ChannelAccount? bot = null,
        ConversationAccount? conversation = null,
        string? channelId = null,
        string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="locale">BCP 47 language of the sender, or of the text.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="user">The person.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">Id of the channel, for example <c>msteams</c>.</param>
    /// <param name="serviceUrl">Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</param>
    public ConversationReference(
        CultureInfo? locale,
        string? activityId = null,
        ChannelAccount? user = null,
        ChannelAccount? bot = null,
        ConversationAccount? conversation = null,
        string? channelId = null,
        string? serviceUrl = null)
    {
        Locale = locale?.Name;
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Id of the activity.</summary>
    [JsonPropertyName("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    [JsonPropertyName("user")]
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonPropertyName("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>Id of the channel, for example <c>msteams</c>.</summary>
    [JsonPropertyName("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>BCP 47 language of the sender, or of the text.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary>Base address of the Connector for this conversation; regional, refreshed with every incoming activity.</summary>
    [JsonPropertyName("serviceUrl")]
    public string? ServiceUrl { get; set; }
}
