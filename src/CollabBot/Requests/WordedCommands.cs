using System.Text.RegularExpressions;

namespace CollabBot.Requests;

/// <summary>
/// Commands with an argument of a fixed form: the number of a change, or lines for the room. The whole form tells them from ordinary
/// sentences, so they are commands even where other text would become a change.
/// </summary>
internal static partial class WordedCommands
{
    /// <summary>Reads « modifier 2 », « retirer 2 », or « saisir » with lines below it; null if it is none.</summary>
    public static Gesture? Read(string text) => ReadNumbered(Commands.Fold(text)) ?? ReadLines(text.Trim());

    private static Gesture? ReadNumbered(string folded)
    {
        var match = Numbered().Match(folded);
        if (!match.Success) return null;

        var number = match.Groups[2].Value.Replace(" ", "", StringComparison.Ordinal);
        Gesture change = match.Groups[1].Value is "modifier" or "edit"
            ? new Gesture.EditChange(null, null, number)
            : new Gesture.Withdraw(null, null, Confirmed: false, number);
        return Commands.ReadDeciding(folded) is Gesture.SortLesson or Gesture.EditLesson
            ? new Gesture.OfNumber(change, Commands.ReadDeciding(folded)!)
            : change;
    }

    /// <summary>
    /// The command must be alone on its line, or directly before a sign of direction: « saisir la balle au bond » is an ordinary sentence.
    /// </summary>
    private static Gesture.Enter? ReadLines(string text)
    {
        var match = Lines().Match(text);
        return match.Success ? new Gesture.Enter(null, match.Groups[1].Value) : null;
    }

    [GeneratedRegex(@"^(modifier|edit|retirer|withdraw) ((?:[sr] ?)?\d{1,4})$")]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^(?:saisir|enter)[ \t]*:?[ \t]*(?:\r?\n|(?=[+\-−–=?▲▼]))(.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Lines();
}
