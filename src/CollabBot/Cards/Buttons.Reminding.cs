using AdaptiveCards;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>
    /// Turns a person's reminders on or off, in place. Carries the target state, not a toggle, so a double click is idempotent.
    /// </summary>
    public static AdaptiveExecuteAction Reminding(Texts texts, bool wanted)
    {
        var data = Data(ButtonData.Acts.Reminders, null, null);
        data[ButtonData.Wanted] = wanted ? "yes" : "no";
        return Execute(texts.Button(wanted ? ButtonTitle.RemindersOn : ButtonTitle.RemindersOff), data, secondary: false);
    }
}
