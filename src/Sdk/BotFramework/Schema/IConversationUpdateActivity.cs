namespace Microsoft.Bot.Schema;

/// <summary>Members or other properties of a conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who came into the conversation.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether earlier messages are shown to new members.</summary>
    bool? HistoryDisclosed { get; set; }
}
