using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Lessons;

/// <summary>The buttons of the lessons.</summary>
internal static class LessonButtons
{
    /// <summary>Opens another theme from within a form; its inputs are not sent.</summary>
    public static AdaptiveSubmitAction Turning(string title, Retrospective retrospective, ThemeId theme, Guid once) => ButtonBuilder
        .Does(title, LessonKeys.OpenTheme)
        .About(retrospective)
        .Once(once)
        .With(ButtonData.Theme, theme.ToString())
        .WithoutInputs()
        .Submit();

    /// <summary>Shows a page of lessons in place.</summary>
    public static AdaptiveExecuteAction Paging(Texts texts, ButtonTitle title, Retrospective retrospective, int page) =>
        ButtonBuilder.Does(texts.Button(title), LessonKeys.Lessons).About(retrospective).AtPage(page).Execute();

    /// <summary>
    /// Applies a <see cref="LessonAct"/> to the chosen lesson in place. Carries the target state, not a toggle, so a double click is
    /// idempotent.
    /// </summary>
    public static AdaptiveExecuteAction SortingChosen(string title, Retrospective retrospective, LessonAct act, int page) => ButtonBuilder
        .Does(title, LessonKeys.Change)
        .About(retrospective)
        .With(LessonKeys.Act, act.ToString())
        .AtPage(page)
        .Execute();

    /// <summary>Opens the form of the chosen lesson.</summary>
    public static AdaptiveSubmitAction OpeningChosen(string title, Retrospective retrospective) =>
        ButtonBuilder.Does(title, LessonKeys.Edit).About(retrospective).InWindow().Submit();

    /// <summary>Applies a <see cref="LessonAct"/> from the lesson's form. Only the acts that need the inputs send them.</summary>
    public static AdaptiveSubmitAction SortingForm(
        Texts texts, ButtonTitle title, Retrospective retrospective, LessonId lesson, LessonAct act, Guid once)
    {
        var button = ButtonBuilder
            .Does(texts.Button(title), LessonKeys.Change)
            .About(retrospective)
            .With((LessonKeys.Lesson, lesson.ToString()), (LessonKeys.Act, act.ToString()))
            .Once(once);
        return (act is LessonAct.Rework or LessonAct.Copy ? button : button.WithoutInputs()).Submit(primary: act == LessonAct.Rework);
    }
}
