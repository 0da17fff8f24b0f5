using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>Moves on although that cuts the link between people and what they gave.</summary>
    /// <param name="to">The phase to go to; nothing where an input beside it says so.</param>
    public static AdaptiveExecuteAction Parting(Texts texts, ButtonTitle title, Retrospective retrospective, Phase? to = null)
    {
        var data = Data(ButtonData.Acts.Move, retrospective.Id, retrospective.Phase);
        data[ButtonData.Way] = "next";
        data[ButtonData.Confirmed] = ButtonData.Parting;
        if (to is { } phase) data[ButtonData.To] = phase.ToString();
        return Execute(texts.Button(title), data, secondary: false, primary: true);
    }

    /// <summary>Shows a page of one's own data: in place of the form, or from a message in a window.</summary>
    public static AdaptiveSubmitAction OwnData(Texts texts, ButtonTitle title, FormKind form, bool inWindow, int page = 0, bool primary = false)
    {
        var data = Data(ButtonData.Acts.Open, null, null);
        data[ButtonData.Form] = form.ToString();
        if (page > 0) data[ButtonData.Page] = page;
        if (!inWindow) data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        var button = Submit(texts.Button(title), data, primary);
        if (inWindow) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>Does something with one's own data from its card: in a window there, else by a message.</summary>
    /// <param name="once">What makes it count once.</param>
    public static AdaptiveSubmitAction OnOwnData(Texts texts, ButtonTitle title, string act, Guid once, bool primary, params (string Key, string Value)[] more)
    {
        var data = Data(act, null, null);
        data[ButtonData.Once] = once.ToString("N");
        foreach (var (key, value) in more) data[key] = value;
        return Submit(texts.Button(title), data, primary);
    }
}
