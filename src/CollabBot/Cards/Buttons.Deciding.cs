using System.Text.Json.Nodes;
using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Cards;

internal static partial class Buttons
{
    /// <summary>Puts a button into the overflow menu: it is one that only the facilitator needs.</summary>
    public static AdaptiveSubmitAction Aside(AdaptiveSubmitAction button)
    {
        button.Mode = AdaptiveActionMode.Secondary;
        return button;
    }

    /// <summary>Shows a page of lessons in place.</summary>
    public static AdaptiveExecuteAction Paging(Texts texts, ButtonTitle title, Retrospective retrospective, int page)
    {
        var data = Data(ButtonData.Acts.Lessons, retrospective.Id, retrospective.Phase);
        data[ButtonData.Page] = page;
        return Execute(texts.Button(title), data, secondary: false);
    }

    /// <summary>
    /// Applies a <see cref="LessonAct"/> in place. Carries the target state, not a toggle, so a double click is idempotent.
    /// </summary>
    public static AdaptiveExecuteAction Sorting(string title, Retrospective retrospective, LessonId lesson, LessonAct act, int page)
    {
        var data = Data(ButtonData.Acts.SortLesson, retrospective.Id, retrospective.Phase);
        data[ButtonData.Lesson] = lesson.ToString();
        data[ButtonData.LessonAct] = act.ToString();
        data[ButtonData.Page] = page;
        return Execute(title, data, secondary: false);
    }

    /// <summary>Opens the form of a lesson.</summary>
    public static AdaptiveSubmitAction Editing(string title, Retrospective retrospective, LessonId lesson)
    {
        var data = Data(ButtonData.Acts.EditLesson, retrospective.Id, retrospective.Phase);
        data[ButtonData.Lesson] = lesson.ToString();
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return Submit(title, data, primary: false);
    }

    /// <summary>Applies a <see cref="LessonAct"/> from the lesson's form. Only the acts that need the inputs send them.</summary>
    public static AdaptiveSubmitAction SortingForm(
        Texts texts, ButtonTitle title, Retrospective retrospective, LessonId lesson, LessonAct act, Guid once)
    {
        var data = Data(ButtonData.Acts.SortLesson, retrospective.Id, retrospective.Phase);
        data[ButtonData.Lesson] = lesson.ToString();
        data[ButtonData.LessonAct] = act.ToString();
        data[ButtonData.Once] = once.ToString("N");
        var button = Submit(texts.Button(title), data, primary: act == LessonAct.Rework);
        if (act is not (LessonAct.Rework or LessonAct.Copy)) button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>Opens another form from within a form; the inputs are not sent.</summary>
    public static AdaptiveSubmitAction Passing(Texts texts, ButtonTitle title, FormKind form, Retrospective retrospective)
    {
        var data = Data(ButtonData.Acts.Open, retrospective.Id, retrospective.Phase);
        data[ButtonData.Form] = form.ToString();
        var button = Submit(texts.Button(title), data, primary: false);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }

    /// <summary>Decides between themes with equal points. Carries the target step of the move and that it has been confirmed.</summary>
    public static AdaptiveExecuteAction Retaining(Texts texts, Retrospective retrospective, Phase? to)
    {
        var data = Data(ButtonData.Acts.Retain, retrospective.Id, retrospective.Phase);
        data[ButtonData.Confirmed] = to == Phase.Closed ? ButtonData.Parting : "yes";
        if (to is { } phase) data[ButtonData.To] = phase.ToString();
        return Execute(texts.Button(ButtonTitle.Retain), data, secondary: false);
    }
}
