namespace Microsoft.Bot.Schema;

/// <summary>Activity types used between bot and adapter only.</summary>
public static class ActivityTypesEx
{
    /// <summary>Activity type inside the process, never on the wire: <c>delay</c>.</summary>
    public const string Delay = "delay";

    /// <summary>Activity type inside the process, never on the wire: <c>invokeResponse</c>, the answer to an invoke.</summary>
    public const string InvokeResponse = "invokeResponse";
}
