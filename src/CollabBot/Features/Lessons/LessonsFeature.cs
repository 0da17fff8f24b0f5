using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Requests;

namespace CollabBot.Features.Lessons;

/// <summary>Lessons under the retained themes, one theme at a time: what helped, wishes and pitfalls.</summary>
internal sealed partial class LessonsFeature : IFeature
{
    private static readonly (string[] Words, LessonKind Kind)[] Lists =
    [
        (["facilitant", "helped"], LessonKind.Enabler),
        (["souhait", "wish"], LessonKind.Wish),
        (["ecueil", "avoid"], LessonKind.Pitfall),
    ];

    private static readonly (string[] Words, LessonAct Act)[] Acts =
    [
        (["+1"], LessonAct.Support),
        (["-1"], LessonAct.Unsupport),
        (["deplacer", "move"], LessonAct.Rework),
        (["modifier", "edit"], LessonAct.Rework),
        (["copier", "copy"], LessonAct.Copy),
        (["retirer", "withdraw"], LessonAct.Withdraw),
        (["changement", "change"], LessonAct.Carry),
        (["remettre", "put back"], LessonAct.PutBack),
    ];

    public void Register(FeatureBuilder feature)
    {
        feature.Services.AddScoped<NewLessons>();
        feature.Services.AddKeyedScoped<IQuestionDialog, AvoidDialog>(AvoidDialog.DialogId);
        feature
            .Of(Phase.Deepening)
            .Command(() => new OpenLessonForm(), "approfondir", "deepen", "dig deeper")
            .Command(() => new OpenTheme(null, null), "regroupement suivant", "next theme")
            .Command(() => new OpenLessons(null, 0), "leçons", "lessons")
            .Command(() => new OpenRoomLessonsForm(), "leçons de la salle", "room lessons")
            .CommandIn(Phase.Deepening, () => new OpenRoomLessonsForm(), "saisir", "enter")
            .TextIn(Phase.Deepening, ReadRoomLines)
            .TextIn(Phase.Deepening, ReadNumberedAct)
            .FormIn(Phase.Deepening, ChangeKeys.RoomForm, values => new OpenRoomLessonsForm(values.Retrospective))
            .WordedText(
                "leçons de la salle …",
                text => CommandWords.After(text, "lecons de la salle", "room lessons") is { } lines
                    ? new EnterRoomLessons(null, null, lines.Words)
                    : null)
            .WordedText(
                "regroupement Réseaux",
                text => CommandWords.After(text, "regroupement", "theme") is { } theme ? new OpenThemeByText(theme.Words) : null)
            .WordedText("facilitant : …", ReadLesson)
            .WordedText("+1 3", ReadAct)
            .OpensForm(LessonKeys.LessonForm, values => new OpenLessonForm(values.Retrospective))
            .OpensForm(LessonKeys.RoomLessonsForm, values => new OpenRoomLessonsForm(values.Retrospective))
            .Button(LessonKeys.Add, values => new AddLesson(
                values.Retrospective,
                new LessonInput(
                    values.Text(ButtonData.Theme),
                    values.Text(LessonKeys.Kind),
                    values.Text(LessonKeys.Text),
                    values.Text(LessonKeys.Items))))
            .Button(
                LessonKeys.OpenTheme,
                values => new OpenTheme(
                    values.Retrospective, ThemeId.TryParse(values.Text(ButtonData.Theme), out var theme) ? theme : null))
            .Button(
                LessonKeys.RoomLessons,
                values => new EnterRoomLessons(values.Retrospective, values.Text(ButtonData.Theme), values.Text(ButtonData.Lines)))
            .Button(LessonKeys.Lessons, values => new OpenLessons(values.Retrospective, values.Page))
            .Button(LessonKeys.Edit, values => new EditLesson(values.Retrospective, LessonOf(values)))
            .Button(LessonKeys.Change, ReadChange)
            .Handler<AddLessonHandler>()
            .Handler<LessonsHandler>()
            .Handler<RoomLessonsHandler>();
    }

    private static AddLessonByText? ReadLesson(string text)
    {
        foreach (var (words, kind) in Lists)
        {
            if (CommandWords.After(text, words) is { HasColon: true } lesson) return new AddLessonByText(kind, lesson.Words);
        }

        return null;
    }

    /// <summary>« saisir » with lines below it, which means lessons in this step.</summary>
    private static EnterRoomLessons? ReadRoomLines(string text) =>
        Lines().Match(text.Trim()) is { Success: true } match ? new EnterRoomLessons(null, null, match.Groups[1].Value) : null;

    /// <summary>« modifier 2 », « retirer 2 »: in this step the number is that of a lesson.</summary>
    private static ChangeLesson? ReadNumberedAct(string text) => ReadAct(CommandWords.Fold(text));

    /// <summary>An act on the lesson with a number, for example « +1 3 », « déplacer 2 souhait », « modifier 2 : … ».</summary>
    private static ChangeLesson? ReadAct(string text)
    {
        foreach (var (words, act) in Acts)
        {
            if (CommandWords.After(text, words) is not { } rest || Number().Match(rest.Words) is not { Success: true } number) continue;

            var lesson = new LessonRef(null, int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture));
            var more = rest.Words[number.Length..].TrimStart(' ', '\u00A0', '\u202F', ':');
            if (words[0] == "modifier") return new ChangeLesson(null, lesson, act, Edited(more));
            if (words[0] is "deplacer" or "copier") return Kind(more) is { } kind
                ? new ChangeLesson(null, lesson, act, new LessonFields(kind.ToString()))
                : null;
            return more.Length == 0 ? new ChangeLesson(null, lesson, act, new LessonFields()) : null;
        }

        return null;
    }

    private static ChangeLesson? ReadChange(ButtonValues values) =>
        Enum.TryParse<LessonAct>(values.Text(LessonKeys.Act), out var act) && Enum.IsDefined(act)
            ? new ChangeLesson(
                values.Retrospective,
                LessonOf(values),
                act,
                new LessonFields(
                    values.Text(LessonKeys.Kind),
                    act == LessonAct.Rework ? values.Raw(LessonKeys.Text) : null,
                    values.Text(LessonKeys.Items)),
                values.Page)
            : null;

    private static LessonRef LessonOf(ButtonValues values) =>
        new(LessonId.TryParse(values.Text(LessonKeys.Lesson), out var id) ? id : default(LessonId), null);

    private static LessonFields Edited(string words)
    {
        var lines = words.Split('\n', 2);
        return new LessonFields(null, lines[0].Trim(), lines.Length > 1 ? lines[1] : null);
    }

    private static LessonKind? Kind(string words)
    {
        var folded = CommandWords.Fold(words);
        foreach (var (names, kind) in Lists)
        {
            if (names.Any(name => folded == name || folded == name + "s")) return kind;
        }

        return folded switch
        {
            "facilitator" or "enabler" => LessonKind.Enabler,
            "pitfall" => LessonKind.Pitfall,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?:saisir|enter)[ \t]*:?[ \t]*(?:\r?\n|(?=[+\-−–=?▲▼]))(.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^(?:no?\.?\s*)?(\d{1,6})(?=$|[\s:])", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
