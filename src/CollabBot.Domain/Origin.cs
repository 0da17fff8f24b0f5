namespace CollabBot.Domain;

/// <summary>Whose words a change is.</summary>
public enum Origin
{
    /// <summary>One person named it.</summary>
    Person,

    /// <summary>People in the room said it, and a facilitator typed it for them: it is nobody's own, and does not count as her answer.</summary>
    Room,
}
