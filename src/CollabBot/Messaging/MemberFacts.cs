using System.Text.Json;

namespace CollabBot.Messaging;

/// <summary>The result of looking up one member of a conversation.</summary>
/// <param name="IsKnown">Whether the look-up succeeded; if it failed, the other values are defaults.</param>
/// <param name="IsMember">Whether the person is a member of the conversation.</param>
/// <param name="Person">The person's Entra object id, or the channel's id if that is missing; null if unknown.</param>
/// <param name="Name">The display name; null if unknown.</param>
/// <param name="IsGuest">Whether the person is a guest. Unless the channel says otherwise, they count as one.</param>
internal sealed record MemberFacts(bool IsKnown, bool IsMember, string? Person, string? Name, bool IsGuest)
{
    public static readonly MemberFacts Unknown = new(false, false, null, null, true);
    public static readonly MemberFacts Stranger = new(true, false, null, null, true);

    /// <summary>Reads the JSON of a member. Some clients call the Entra object id <c>objectId</c>, not <c>aadObjectId</c>.</summary>
    public static MemberFacts Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var member = document.RootElement;
        var id = Text("id");
        var entra = Text("aadObjectId") ?? Text("objectId");
        return id is null
            ? Stranger
            : new MemberFacts(true, true, entra?.ToLowerInvariant() ?? id, Text("name"), Text("userRole") != "user");

        string? Text(string name) =>
            member.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String
            && value.GetString() is { Length: > 0 } text
                ? text
                : null;
    }
}
