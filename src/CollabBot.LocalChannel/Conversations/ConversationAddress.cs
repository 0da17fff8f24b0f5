namespace CollabBot.LocalChannel.Conversations;

/// <summary>The destination of a message: a conversation and, in a channel, a thread.</summary>
/// <param name="Place">The conversation.</param>
/// <param name="RootId">The id of the thread's first post; null for a new post and outside channels.</param>
internal sealed record ConversationAddress(DemoPlace Place, string? RootId)
{
    private const string ThreadSuffix = ";messageid=";

    public string ConversationId => Place.Id;

    public bool IsChannel => Place.IsChannel;

    /// <summary>The conversation id in activities and connector routes; <c>19:…@thread.tacv2;messageid=…</c> in a thread.</summary>
    public string WireId => RootId is null ? ConversationId : ConversationId + ThreadSuffix + RootId;

    public static ConversationAddress PrivateChat(DemoPerson person) => new(DemoPlace.Find(DemoTeam.PrivateChatId(person))!, null);

    public static ConversationAddress? Parse(string? wireId)
    {
        if (string.IsNullOrEmpty(wireId))
            return null;
        var suffix = wireId.IndexOf(ThreadSuffix, StringComparison.Ordinal);
        if (DemoPlace.Find(suffix < 0 ? wireId : wireId[..suffix]) is not { } place || (suffix >= 0 && !place.IsChannel))
            return null;
        return new ConversationAddress(place, suffix < 0 ? null : wireId[(suffix + ThreadSuffix.Length)..]);
    }
}
