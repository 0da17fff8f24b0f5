using CollabBot.Acts;
using CollabBot.Localization;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Features;

/// <summary>
/// In which language a question stands, and what its dialog is begun with to ask it once more: the words of an open prompt are kept with it, so that another language needs the dialog anew.
/// </summary>
internal static class AskedIn
{
    private const string Options = "asked";
    private const string Language = "language";

    /// <summary>Notes it with the dialog that the step belongs to, before it asks.</summary>
    public static void Note(WaterfallStepContext step, string options)
    {
        var state = step.Parent.ActiveDialog.State;
        state[Options] = options;
        state[Language] = step.Context.TurnState.Get<TurnInfo>()!.Texts.Language;
    }

    /// <summary>What the dialog is begun with again, where it has asked in another language.</summary>
    public static string? OtherWords(DialogInstance asked, Texts texts) =>
        asked.State.TryGetValue(Options, out var options) && asked.State.TryGetValue(Language, out var language) && language?.ToString() != texts.Language
            ? options?.ToString()
            : null;
}
