namespace CollabBot.Domain;

/// <summary>Who a change comes from.</summary>
public enum Origin
{
    /// <summary>One person named it.</summary>
    Person,

    /// <summary>
    /// People in the room said it and the facilitator typed it for them; it is not the facilitator's own change or answer.
    /// </summary>
    Room,
}
