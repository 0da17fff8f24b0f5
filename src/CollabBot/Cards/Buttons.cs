using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

/// <summary>The buttons that forms and cards of several features share.</summary>
internal static class Buttons
{
    /// <summary>Opens a form in a dialog window.</summary>
    public static AdaptiveSubmitAction Opening(
        Texts texts, ButtonTitle title, string form, Retrospective? retrospective, bool primary = false) => ButtonBuilder
        .Does(texts.Button(title), ButtonData.Open)
        .About(retrospective)
        .With(ButtonData.Form, form)
        .InWindow()
        .Submit(primary);

    /// <summary>As <see cref="Opening(Texts, ButtonTitle, string, Retrospective?, bool)"/>, for a caller that has only the id.</summary>
    public static AdaptiveSubmitAction Opening(Texts texts, ButtonTitle title, string form, RetrospectiveId? retrospective) =>
        ButtonBuilder.Does(texts.Button(title), ButtonData.Open).About(retrospective).With(ButtonData.Form, form).InWindow().Submit();

    /// <summary>Opens another form from within a form; the inputs are not sent.</summary>
    public static AdaptiveSubmitAction Passing(Texts texts, ButtonTitle title, string form, Retrospective retrospective) =>
        ButtonBuilder.Does(texts.Button(title), ButtonData.Open).About(retrospective).With(ButtonData.Form, form).WithoutInputs().Submit();

    /// <summary>Shows another form in place of this one, without its inputs; from a message, in a window.</summary>
    public static AdaptiveSubmitAction Turning(
        Texts texts, ButtonTitle title, string form, Retrospective? retrospective, bool inWindow, bool primary = false, int page = 0)
    {
        var button = ButtonBuilder.Does(texts.Button(title), ButtonData.Open).About(retrospective).With(ButtonData.Form, form);
        if (page > 0) button.AtPage(page);
        return (inWindow ? button.WithoutInputs() : button.InWindow()).Submit(primary);
    }

    /// <summary>Sends a form.</summary>
    /// <param name="once">The id of the opened form, by which sending it twice counts once.</param>
    public static AdaptiveSubmitAction Sending(
        Texts texts, ButtonTitle title, string act, Retrospective? retrospective, Guid once, ThemeId? theme = null)
    {
        var button = ButtonBuilder.Does(texts.Button(title), act).About(retrospective).Once(once);
        return (theme is { } about ? button.With(ButtonData.Theme, about.ToString()) : button).Submit(primary: true);
    }

    /// <summary>Sends a form with further data: which change it is about, what has been confirmed.</summary>
    public static AdaptiveSubmitAction SendingWith(
        Texts texts,
        ButtonTitle title,
        string act,
        Retrospective? retrospective,
        Guid once,
        bool primary,
        bool withInputs,
        params (string Key, string Value)[] more)
    {
        var button = ButtonBuilder.Does(texts.Button(title), act).About(retrospective).Once(once).With(more);
        return (withInputs ? button : button.WithoutInputs()).Submit(primary);
    }

    /// <summary>One more button of a form, with data besides the inputs.</summary>
    /// <param name="once">The id of the form if the act must count once; null if it only shows something.</param>
    public static AdaptiveSubmitAction Stepping(
        Texts texts,
        ButtonTitle title,
        string act,
        Retrospective retrospective,
        Guid? once = null,
        bool primary = false,
        params (string Key, string Value)[] more)
    {
        var button = ButtonBuilder.Does(texts.Button(title), act).About(retrospective).With(more);
        return (once is { } id ? button.Once(id) : button).Submit(primary);
    }

    /// <summary>Acts in place.</summary>
    public static AdaptiveExecuteAction Acting(
        Texts texts, ButtonTitle title, string act, Retrospective retrospective, bool secondary = false) =>
        ButtonBuilder.Does(texts.Button(title), act).About(retrospective).Execute(secondary: secondary);

    /// <summary>Shows the person's view of the live card again, in place of a card that has replaced it. It changes nothing.</summary>
    public static AdaptiveExecuteAction BackToLiveCard(Texts texts, ButtonTitle title, Retrospective retrospective) =>
        ButtonBuilder.Does(texts.Button(title), ButtonData.LiveCard).About(retrospective.Id).Execute();

    /// <summary>Does the same as a typed command; it is answered by a message.</summary>
    public static AdaptiveSubmitAction Commanding(Texts texts, ButtonTitle title, string act) =>
        ButtonBuilder.Does(texts.Button(title), act).Submit();

    /// <summary>Puts a button into the overflow menu: it is one that only the facilitator needs.</summary>
    public static AdaptiveSubmitAction InOverflow(AdaptiveSubmitAction button)
    {
        button.Mode = AdaptiveActionMode.Secondary;
        return button;
    }
}
