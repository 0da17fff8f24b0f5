namespace Microsoft.Bot.Schema;

public partial class ConversationReference
{
    /// <summary>The event activity with which a turn in this conversation starts without anybody having said something.</summary>
    /// <returns>An event named <see cref="ActivityEventNames.ContinueConversation"/>.</returns>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
