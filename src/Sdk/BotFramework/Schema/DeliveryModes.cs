namespace Microsoft.Bot.Schema;

/// <summary>How the replies to an activity travel.</summary>
public static class DeliveryModes
{
    /// <summary>Delivery mode <c>normal</c>.</summary>
    public const string Normal = "normal";

    /// <summary>Delivery mode <c>notification</c>, deprecated by the protocol and treated as normal.</summary>
    public const string Notification = "notification";

    /// <summary>Delivery mode <c>expectReplies</c>, all replies go into the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Delivery mode <c>ephemeral</c>.</summary>
    public const string Ephemeral = "ephemeral";
}
