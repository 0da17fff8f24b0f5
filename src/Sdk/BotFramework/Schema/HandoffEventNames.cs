namespace Microsoft.Bot.Schema;

/// <summary>Names of the events that hand a conversation over to a person.</summary>
public static class HandoffEventNames
{
    /// <summary>The bot asks to hand over.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>Says how the handing over goes.</summary>
    public const string HandoffStatus = "handoff.status";
}
