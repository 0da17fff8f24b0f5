using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as the channel knows it.</summary>
public class ConversationAccount
{
    /// <summary>Makes an empty instance.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="isGroup">Whether there can be more than two members.</param>
    /// <param name="conversationType">In Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="aadObjectId">Object id in Entra, if there is one.</param>
    /// <param name="role">Role: one of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether there can be more than two members.</summary>
    [JsonPropertyName("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>In Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    [JsonPropertyName("conversationType")]
    public string? ConversationType { get; set; }

    /// <summary>Id given by the channel; opaque.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Object id in Entra, if there is one.</summary>
    [JsonPropertyName("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>Role: one of <see cref="RoleTypes"/>.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; set; }

    /// <summary>Id of the tenant.</summary>
    [JsonPropertyName("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>Fields of the wire that have no member here, kept so that a round trip loses nothing.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? Extra { get; set; }
}
