using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>Adds quick replies to a message: pressing one sends its text, so every client can also type it.</summary>
internal static class QuickReplies
{
    public static void Add(Activity activity, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        activity.SuggestedActions = new SuggestedActions { Actions = [.. texts.Select(Of)] };
    }

    /// <summary>Adds one more to those the message has.</summary>
    public static void Append(Activity activity, string text) =>
        activity.SuggestedActions = new SuggestedActions { Actions = [.. activity.SuggestedActions?.Actions ?? [], Of(text)] };

    private static CardAction Of(string text) => new() { Type = ActionTypes.ImBack, Title = text, Value = text };
}
