using CollabBot.Localization;
using CollabBot.Requests;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Dialogs;

/// <summary>
/// Stores with an open dialog the language its question was asked in and the options it was begun with. A stored prompt keeps its wording,
/// so after a change of language the dialog is begun again with these options instead of being reprompted.
/// </summary>
internal static class QuestionLanguage
{
    private const string Options = "asked";
    private const string Language = "language";

    /// <summary>Stores the dialog's options and the language in its state. Call it before the step prompts.</summary>
    public static void Note(WaterfallStepContext step, string options)
    {
        var state = step.Parent.ActiveDialog.State;
        state[Options] = options;
        state[Language] = step.Context.TurnState.Get<Turn>()!.Texts.Language;
    }

    /// <summary>The options to begin the dialog again with; null if none were stored.</summary>
    public static string? OptionsOf(DialogInstance asked) => asked.State.TryGetValue(Options, out var options) ? options?.ToString() : null;

    /// <summary>
    /// The options to begin the dialog again with; null if its question was asked in the language of <paramref name="texts"/> or if nothing
    /// was stored.
    /// </summary>
    public static string? OtherWords(DialogInstance asked, Texts texts) =>
        asked.State.TryGetValue(Options, out var options)
        && asked.State.TryGetValue(Language, out var language)
        && language?.ToString() != texts.Language
            ? options?.ToString()
            : null;
}
