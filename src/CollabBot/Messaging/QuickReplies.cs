using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>Adds quick replies to a message: pressing one sends its text, so every client can also type it.</summary>
internal static class QuickReplies
{
    public static void Add(Activity activity, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        activity.SuggestedActions = new SuggestedActions
        {
            Actions = [.. texts.Select(text => new CardAction { Type = ActionTypes.ImBack, Title = text, Value = text })],
        };
    }
}
