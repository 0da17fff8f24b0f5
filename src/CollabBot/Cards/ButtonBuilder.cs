using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Cards;

/// <summary>
/// Builds a button. This is the only place that writes a request into the data of a button; the features register the readers.
/// </summary>
internal sealed class ButtonBuilder
{
    private readonly string title;
    private readonly JsonObject data;
    private bool sendsInputs = true;

    private ButtonBuilder(string title, string act)
    {
        this.title = title;
        data = new JsonObject { [ButtonData.Act] = act };
    }

    /// <summary>A button that sends a request.</summary>
    /// <param name="title">What it says.</param>
    /// <param name="act">The key under which a feature reads it.</param>
    public static ButtonBuilder Does(string title, string act) => new(title, act);

    /// <summary>Names the retrospective and the step it is in now, so that a late press can be recognised.</summary>
    public ButtonBuilder About(Retrospective? retrospective)
    {
        if (retrospective is null) return this;
        data[ButtonData.Retrospective] = retrospective.Id.ToString();
        data[ButtonData.Phase] = retrospective.Phase.ToString();
        return this;
    }

    public ButtonBuilder About(RetrospectiveId? retrospective) =>
        retrospective is { } id ? With(ButtonData.Retrospective, id.ToString()) : this;

    public ButtonBuilder With(string key, string value)
    {
        data[key] = value;
        return this;
    }

    public ButtonBuilder With(params (string Key, string Value)[] more)
    {
        foreach (var (key, value) in more) data[key] = value;
        return this;
    }

    /// <summary>The id of the opened form, by which sending it twice counts once.</summary>
    public ButtonBuilder Once(Guid once) => With(ButtonData.Once, once.ToString("N"));

    /// <summary>The page of the form to show, from 0.</summary>
    public ButtonBuilder AtPage(int page)
    {
        data[ButtonData.Page] = page;
        return this;
    }

    /// <summary>Has Teams open a dialog window for the answer: it does so for a submit with <c>msteams.type: task/fetch</c>.</summary>
    public ButtonBuilder InWindow()
    {
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return this;
    }

    /// <summary>The inputs of the card are neither checked nor sent.</summary>
    public ButtonBuilder WithoutInputs()
    {
        sendsInputs = false;
        return this;
    }

    /// <summary>A button whose answer is a message or a window.</summary>
    public AdaptiveSubmitAction Submit(bool primary = false)
    {
        var button = new AdaptiveSubmitAction { Title = title, DataJson = Json, Style = primary ? "positive" : null };
        if (!sendsInputs) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>
    /// A button that acts in place: its answer replaces the card for the person who pressed it. Clients without <c>Action.Execute</c> send
    /// the same data as a message.
    /// </summary>
    /// <param name="primary">Whether it is the main button.</param>
    /// <param name="secondary">Whether it stands in the overflow menu.</param>
    /// <param name="fallback">Whether clients without <c>Action.Execute</c> get a button.</param>
    public AdaptiveExecuteAction Execute(bool primary = false, bool secondary = false, bool fallback = true) => new()
    {
        Title = title,
        Verb = (string)data[ButtonData.Act]!,
        DataJson = Json,
        Style = primary ? "positive" : null,
        Mode = secondary ? AdaptiveActionMode.Secondary : AdaptiveActionMode.Primary,
        Fallback = fallback ? new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, DataJson = Json }) : null,
    };

    private string Json => data.ToJsonString(JsonSerializerOptions.Default);
}
