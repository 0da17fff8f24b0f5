namespace CollabBot.LocalChannel.Conversations;

/// <summary>
/// Per conversation: the members, whether the bot is installed, and whether it may read messages without a mention. Thread-safe.
/// </summary>
internal sealed class Roster
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<DemoPerson>> members =
        DemoPlace.All.ToDictionary(place => place.Id, place => place.Members.ToList());
    private readonly HashSet<string> withoutBot = [];
    private readonly HashSet<string> read = [];

    public IReadOnlyList<DemoPerson> MembersOf(DemoPlace place)
    {
        lock (gate)
            return [.. members[place.Id]];
    }

    public bool Has(DemoPlace place, DemoPerson person)
    {
        lock (gate)
            return members[place.Id].Contains(person);
    }

    /// <summary>Adds or removes a person; false if nothing changes, or for a private chat, whose members are fixed.</summary>
    public bool Set(DemoPlace place, DemoPerson person, bool present)
    {
        lock (gate)
        {
            var members = this.members[place.Id];
            if (place.IsPersonal || members.Contains(person) == present)
                return false;
            if (!present)
                return members.Remove(person);
            members.Add(person);
            return true;
        }
    }

    public bool HasBot(DemoPlace place)
    {
        lock (gate)
            return !withoutBot.Contains(place.Id);
    }

    public bool SetBot(DemoPlace place, bool present)
    {
        lock (gate)
            return present ? withoutBot.Remove(place.Id) : withoutBot.Add(place.Id);
    }

    /// <summary>
    /// Whether the bot may read messages without a mention: always in a private chat, else by permission (resource-specific consent).
    /// </summary>
    public bool MayRead(DemoPlace place)
    {
        lock (gate)
            return place.IsPersonal || read.Contains(place.Id);
    }

    public void SetMayRead(DemoPlace place, bool may)
    {
        lock (gate)
            _ = may ? read.Add(place.Id) : read.Remove(place.Id);
    }
}
