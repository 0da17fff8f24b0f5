using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>What a client sends by itself to get its person's own view of the live card; older clients, which have no such views, never see it.</summary>
    public static AdaptiveExecuteAction Looking(Texts texts, Retrospective retrospective)
    {
        var button = Execute(texts.Button(ButtonTitle.Look), Data(ButtonData.Acts.Look, retrospective.Id, null), secondary: false);
        button.Fallback = null;
        return button;
    }

    /// <summary>Says what a typed command says; it is answered by a message.</summary>
    public static AdaptiveSubmitAction Commanding(Texts texts, ButtonTitle title, string act) => Submit(texts.Button(title), Data(act, null, null), primary: false);
}
