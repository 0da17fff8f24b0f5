using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>
    /// The <c>refresh</c> action of a card, which a client runs by itself to get the person's own view of the live card. It needs no
    /// fallback: clients without such views ignore it.
    /// </summary>
    public static AdaptiveExecuteAction Looking(Texts texts, Retrospective retrospective)
    {
        var button = Execute(texts.Button(ButtonTitle.Look), Data(ButtonData.Acts.Look, retrospective.Id, null), secondary: false);
        button.Fallback = null;
        return button;
    }

    /// <summary>Does the same as a typed command; it is answered by a message.</summary>
    public static AdaptiveSubmitAction Commanding(Texts texts, ButtonTitle title, string act) =>
        Submit(texts.Button(title), Data(act, null, null), primary: false);
}
