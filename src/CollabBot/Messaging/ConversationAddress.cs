using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.Messaging;

/// <summary>
/// The address of a conversation. It holds what a Bot Framework conversation reference holds, in a type of our own,
/// so that stored data does not depend on the SDK.
/// </summary>
internal sealed record ConversationAddress(
    string ChannelId,
    string ServiceUrl,
    string ConversationId,
    string ConversationType,
    string Tenant,
    string BotId,
    string? BotName,
    string? UserId,
    string? Locale)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The conversation id without its thread. Teams writes the id of a thread as <c>channel;messageid=root</c>.</summary>
    [JsonIgnore]
    public string Root => RootOf(ConversationId);

    [JsonIgnore]
    public bool IsChannel => ConversationType == "channel";

    [JsonIgnore]
    public bool IsThread => ConversationId.Contains(ThreadMark, StringComparison.Ordinal);

    public static string RootOf(string conversationId)
    {
        var mark = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);
        return mark < 0 ? conversationId : conversationId[..mark];
    }

    public ConversationAddress AtRoot() => this with { ConversationId = Root };

    public ConversationAddress InThread(string rootMessageId) => this with { ConversationId = Root + ThreadMark + rootMessageId };

    public string ToJson() => JsonSerializer.Serialize(this, AddressJson.Default.ConversationAddress);

    public static ConversationAddress FromJson(string json) =>
        JsonSerializer.Deserialize(json, AddressJson.Default.ConversationAddress)
        ?? throw new JsonException("An address is stored as null.");
}

[JsonSerializable(typeof(ConversationAddress))]
internal sealed partial class AddressJson : JsonSerializerContext;
