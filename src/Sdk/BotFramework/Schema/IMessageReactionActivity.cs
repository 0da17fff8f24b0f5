namespace Microsoft.Bot.Schema;

/// <summary>Reactions were put on or taken off a message.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were put on the message.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken off the message.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}
