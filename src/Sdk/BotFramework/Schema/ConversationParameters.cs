using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What is needed to make a conversation: <c>POST v3/conversations</c>.</summary>
public class ConversationParameters
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="isGroup">Whether there can be more than two members.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="members">Who is to be in it; exactly one person for a private chat.</param>
    /// <param name="topicName">The new topic of the conversation.</param>
    /// <param name="activity">The first activity, if the conversation starts with one.</param>
    /// <param name="channelData">Data of the channel: as read from the wire, JSON; for sending, any object.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount? bot = null,
        IList<ChannelAccount>? members = null,
        string? topicName = null,
        Activity? activity = null,
        object? channelData = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether there can be more than two members.</summary>
    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    [JsonPropertyName("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>Who is to be in it; exactly one person for a private chat.</summary>
    [JsonPropertyName("members")]
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    [JsonPropertyName("topicName")]
    public string? TopicName { get; set; }

    /// <summary>The first activity, if the conversation starts with one.</summary>
    [JsonPropertyName("activity")]
    public Activity? Activity { get; set; }

    /// <summary>Data of the channel: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Id of the tenant.</summary>
    [JsonPropertyName("tenantId")]
    public string? TenantId { get; set; }
}
