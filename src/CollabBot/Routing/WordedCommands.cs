using System.Text.RegularExpressions;
using CollabBot.Acts;

namespace CollabBot.Routing;

/// <summary>
/// Commands that are complete only with what follows them: the number of a change, or lines typed for the room. They are told from a person's own sentences by their whole shape,
/// so that they are commands even where any other text would be taken for a change.
/// </summary>
internal static partial class WordedCommands
{
    /// <summary>Reads « modifier 2 », « retirer 2 », « saisir » with lines below it; or nothing.</summary>
    public static Gesture? Read(string text) => ReadNumbered(Commands.Fold(text)) ?? ReadLines(text.Trim());

    private static Gesture? ReadNumbered(string folded)
    {
        var match = Numbered().Match(folded);
        if (!match.Success) return null;

        var number = match.Groups[2].Value.Replace(" ", "", StringComparison.Ordinal);
        Gesture change = match.Groups[1].Value is "modifier" or "edit"
            ? new Gesture.EditChange(null, null, number)
            : new Gesture.Withdraw(null, null, Confirmed: false, number);
        return Commands.ReadDeciding(folded) is Gesture.SortLesson or Gesture.EditLesson ? new Gesture.OfNumber(change, Commands.ReadDeciding(folded)!) : change;
    }

    /// <summary>The word alone on its line, or right before a sign of direction: « saisir la balle au bond » is a sentence of somebody's.</summary>
    private static Gesture.Enter? ReadLines(string text)
    {
        var match = Lines().Match(text);
        return match.Success ? new Gesture.Enter(null, match.Groups[1].Value) : null;
    }

    [GeneratedRegex(@"^(modifier|edit|retirer|withdraw) ((?:[sr] ?)?\d{1,4})$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:saisir|enter)[ \t]*:?[ \t]*(?:\r?\n|(?=[+\-−–=?▲▼]))(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Lines();
}
