namespace CollabBot.LocalChannel.Conversations;

internal enum PlaceKind
{
    Channel,
    GroupChat,
    Personal,
}

/// <summary>A conversation of the demo team: a channel, a group chat, or one person's chat with the bot.</summary>
/// <param name="Id">The conversation's id, without a thread's suffix.</param>
/// <param name="Kind">Channel, group chat or private chat.</param>
/// <param name="Name">The name in French; empty for a private chat.</param>
/// <param name="NameInEnglish">The name in English; empty for a private chat.</param>
/// <param name="Members">The members at start; <see cref="Roster"/> holds the current ones.</param>
internal sealed record DemoPlace(string Id, PlaceKind Kind, string Name, string NameInEnglish, IReadOnlyList<DemoPerson> Members)
{
    public static DemoPlace Channel { get; } = new(
        DemoTeam.ChannelId, PlaceKind.Channel, DemoTeam.ChannelName, "Retrospectives", DemoTeam.People);

    public static DemoPlace Practice { get; } = new(DemoTeam.PracticeId, PlaceKind.Channel, "Essais", "Practice", DemoTeam.People);

    public static DemoPlace GroupChat { get; } = new(
        DemoTeam.GroupChatId, PlaceKind.GroupChat, "Comité de suivi", "Follow-up committee",
        [DemoTeam.Facilitator, DemoTeam.Coordinator, .. DemoTeam.Partners.Take(4), DemoTeam.Guest]);

    public static IReadOnlyList<DemoPlace> All { get; } =
    [
        Channel, Practice, GroupChat,
        .. DemoTeam.People.Select(person => new DemoPlace(DemoTeam.PrivateChatId(person), PlaceKind.Personal, "", "", [person]))
    ];

    public bool IsChannel => Kind == PlaceKind.Channel;

    public bool IsPersonal => Kind == PlaceKind.Personal;

    public static DemoPlace? Find(string? id) => All.FirstOrDefault(place => place.Id == id);
}
