namespace CollabBot.LocalChannel.Conversations;

/// <summary>
/// Per conversation: the members, whether the bot is installed, and whether it may read messages without a mention. Thread-safe.
/// </summary>
internal sealed class Roster
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<DemoPerson>> _members =
        DemoPlace.All.ToDictionary(place => place.Id, place => place.Members.ToList());
    private readonly HashSet<string> _withoutBot = [];
    private readonly HashSet<string> _read = [];

    public IReadOnlyList<DemoPerson> MembersOf(DemoPlace place)
    {
        lock (_lock)
            return [.. _members[place.Id]];
    }

    public bool Has(DemoPlace place, DemoPerson person)
    {
        lock (_lock)
            return _members[place.Id].Contains(person);
    }

    /// <summary>Adds or removes a person; false if nothing changes, or for a private chat, whose members are fixed.</summary>
    public bool Set(DemoPlace place, DemoPerson person, bool present)
    {
        lock (_lock)
        {
            var members = _members[place.Id];
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
        lock (_lock)
            return !_withoutBot.Contains(place.Id);
    }

    public bool SetBot(DemoPlace place, bool present)
    {
        lock (_lock)
            return present ? _withoutBot.Remove(place.Id) : _withoutBot.Add(place.Id);
    }

    /// <summary>
    /// Whether the bot may read messages without a mention: always in a private chat, else by permission (resource-specific consent).
    /// </summary>
    public bool MayRead(DemoPlace place)
    {
        lock (_lock)
            return place.IsPersonal || _read.Contains(place.Id);
    }

    public void SetMayRead(DemoPlace place, bool may)
    {
        lock (_lock)
            _ = may ? _read.Add(place.Id) : _read.Remove(place.Id);
    }
}
