namespace Microsoft.Bot.Schema;

/// <summary>Reactions; channels send others too.</summary>
public static class MessageReactionTypes
{
    /// <summary>Reaction <c>like</c>.</summary>
    public const string Like = "like";

    /// <summary>Reaction <c>plusOne</c>.</summary>
    public const string PlusOne = "plusOne";
}
