using CollabBot.Requests;
using Microsoft.Bot.Schema;

namespace CollabBot.Dialogs;

/// <summary>Buttons for the answers of a closed question. Teams shows them in the private chat only.</summary>
internal static class QuickReplies
{
    /// <summary>Adds a button for each answer; pressing it sends the answer as the person's own message.</summary>
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
}
