using CollabBot.Requests;
using Microsoft.Bot.Schema;

namespace CollabBot.Messaging;

/// <summary>
/// Adds quick replies to a message: pressing one sends its text, so every client can also type it. Teams shows them in private chats only.
/// </summary>
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

    /// <summary>Adds a button for each answer to a question.</summary>
    public static Activity On(Activity question, Turn turn, params IEnumerable<string> answers) =>
        On(question, turn, answers.Select(answer => (answer, answer)));

    /// <param name="question">The question.</param>
    /// <param name="turn">The turn in which it is asked; in a shared conversation nothing is added.</param>
    /// <param name="answers">The title of each button, and what it sends.</param>
    public static Activity On(Activity question, Turn turn, IEnumerable<(string Title, string Value)> answers)
    {
        List<CardAction> buttons = [.. answers.Select(answer => new CardAction(ActionTypes.ImBack, answer.Title, value: answer.Value))];
        if (!turn.IsShared && buttons.Count > 0) question.SuggestedActions = new SuggestedActions { Actions = buttons };
        return question;
    }

    private static CardAction Of(string text) => new() { Type = ActionTypes.ImBack, Title = text, Value = text };
}
