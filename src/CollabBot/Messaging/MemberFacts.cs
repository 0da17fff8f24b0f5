using System.Collections.Concurrent;
using System.Text.Json;

namespace CollabBot.Messaging;

/// <summary>What a look-up of one member said.</summary>
/// <param name="IsKnown">Whether it said anything: a failed look-up tells nothing.</param>
/// <param name="IsMember">Whether she is a member of the conversation.</param>
/// <param name="Person">Who she is: her Entra object id, or the channel's id where that is missing.</param>
/// <param name="Name">Her name as it is shown.</param>
/// <param name="IsGuest">Whether she is a guest; what is not known counts as guest.</param>
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

/// <summary>What look-ups said, for an hour and in memory only; a failed one is not tried again for a minute.</summary>
internal sealed class MemberCache
{
    private readonly ConcurrentDictionary<
        (string Tenant, string Conversation, string Id), (MemberFacts Facts, DateTimeOffset Until)> known = new();

    public MemberFacts? Find((string Tenant, string Conversation, string Id) key, DateTimeOffset now) =>
        known.TryGetValue(key, out var entry) && entry.Until > now ? entry.Facts : null;

    public MemberFacts Keep((string Tenant, string Conversation, string Id) key, MemberFacts facts, DateTimeOffset now)
    {
        if (known.Count > 10_000) known.Clear();
        known[key] = (facts, now + (facts.IsKnown ? MembershipCache.Age : MembershipCache.AfterFailure));
        return facts;
    }
}
