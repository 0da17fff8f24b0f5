namespace CollabBot.LocalChannel.Conversations;

/// <summary>Where a message goes: a conversation and, in the channel, the thread.</summary>
/// <param name="ConversationId">Channel or private chat.</param>
/// <param name="RootId">The thread's first post; null for a new post and in a private chat.</param>
/// <param name="Person">The person of a private chat; null for the channel.</param>
internal sealed record ConversationAddress(string ConversationId, string? RootId, DemoPerson? Person)
{
    private const string ThreadSuffix = ";messageid=";

    public static ConversationAddress Channel { get; } = new(DemoTeam.ChannelId, null, null);

    public bool IsChannel => Person is null;

    /// <summary>The id as it travels: <c>19:…@thread.tacv2;messageid=…</c> in a thread.</summary>
    public string WireId => RootId is null ? ConversationId : ConversationId + ThreadSuffix + RootId;

    public static ConversationAddress PrivateChat(DemoPerson person) => new(DemoTeam.PrivateChatId(person), null, person);

    public static ConversationAddress? Parse(string? wireId)
    {
        if (string.IsNullOrEmpty(wireId))
            return null;
        var suffix = wireId.IndexOf(ThreadSuffix, StringComparison.Ordinal);
        var id = suffix < 0 ? wireId : wireId[..suffix];
        if (id == DemoTeam.ChannelId)
            return Channel with { RootId = suffix < 0 ? null : wireId[(suffix + ThreadSuffix.Length)..] };
        return suffix < 0 && DemoTeam.People.FirstOrDefault(person => DemoTeam.PrivateChatId(person) == id) is { } owner
            ? PrivateChat(owner)
            : null;
    }

    public bool IsOpenTo(DemoPerson person) => IsChannel || Person == person;
}
