using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>Moves on after the person has agreed that this cuts the link between people and what they gave.</summary>
    /// <param name="to">The step to move to; null if an input of the card gives it.</param>
    public static AdaptiveExecuteAction Parting(Texts texts, ButtonTitle title, Retrospective retrospective, Phase? to = null)
    {
        var data = Data(ButtonData.Acts.Move, retrospective.Id, retrospective.Phase);
        data[ButtonData.Way] = "next";
        data[ButtonData.Confirmed] = ButtonData.Parting;
        if (to is { } phase) data[ButtonData.To] = phase.ToString();
        return Execute(texts.Button(title), data, secondary: false, primary: true);
    }

    /// <summary>Shows a page of the person's own data: in place of the form, or from a message in a window.</summary>
    public static AdaptiveSubmitAction OwnData(
        Texts texts, ButtonTitle title, FormKind form, bool inWindow, int page = 0, bool primary = false)
    {
        var data = Data(ButtonData.Acts.Open, null, null);
        data[ButtonData.Form] = form.ToString();
        if (page > 0) data[ButtonData.Page] = page;
        if (!inWindow) data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        var button = Submit(texts.Button(title), data, primary);
        if (inWindow) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>
    /// Acts on the person's own data from its card. The answer is shown in the window, or sent as a message if the card is a message.
    /// </summary>
    /// <param name="once">The id of the form, by which it counts once.</param>
    public static AdaptiveSubmitAction OnOwnData(
        Texts texts, ButtonTitle title, string act, Guid once, bool primary, params (string Key, string Value)[] more)
    {
        var data = Data(act, null, null);
        data[ButtonData.Once] = once.ToString("N");
        foreach (var (key, value) in more) data[key] = value;
        return Submit(texts.Button(title), data, primary);
    }
}
