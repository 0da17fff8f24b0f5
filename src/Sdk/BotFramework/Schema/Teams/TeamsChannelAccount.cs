using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a Teams conversation.</summary>
public partial class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Makes an empty instance.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="givenName">Given name.</param>
    /// <param name="surname">Surname.</param>
    /// <param name="email">E-mail address.</param>
    /// <param name="userPrincipalName">User principal name.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="userRole">Role of the member, for example <c>user</c> or <c>guest</c>.</param>
    public TeamsChannelAccount(
        string? id = null,
        string? name = null,
        string? givenName = null,
        string? surname = null,
        string? email = null,
        string? userPrincipalName = null,
        string? tenantId = null,
        string? userRole = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="id">Id given by the channel; opaque.</param>
    /// <param name="name">Name.</param>
    /// <param name="givenName">Given name.</param>
    /// <param name="surname">Surname.</param>
    /// <param name="email">E-mail address.</param>
    /// <param name="userPrincipalName">User principal name.</param>
    public TeamsChannelAccount(
        string? id = null,
        string? name = null,
        string? givenName = null,
        string? surname = null,
        string? email = null,
        string? userPrincipalName = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>Older spelling of <see cref="ChannelAccount.AadObjectId"/> that the service still sends.</summary>
    [JsonInclude]
    [JsonPropertyName("objectId")]
    internal string? ObjectId
    {
        get => null;
        set => AadObjectId ??= value;
    }

    /// <summary>Given name.</summary>
    [JsonPropertyName("givenName")]
    public string? GivenName { get; set; }

    /// <summary>Surname.</summary>
    [JsonPropertyName("surname")]
    public string? Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary>User principal name.</summary>
    [JsonPropertyName("userPrincipalName")]
    public string? UserPrincipalName { get; set; }

    /// <summary>Role of the member, for example <c>user</c> or <c>guest</c>.</summary>
    [JsonPropertyName("userRole")]
    public string? UserRole { get; set; }

    /// <summary>Id of the tenant.</summary>
    [JsonPropertyName("tenantId")]
    public string? TenantId { get; set; }
}
