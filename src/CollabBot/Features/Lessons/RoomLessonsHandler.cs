using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Lessons;

/// <summary>
/// Handles the lessons that the facilitator types for the people in the room, many at once.
/// Valid lessons are stored; the others are returned with their errors.
/// </summary>
internal sealed class RoomLessonsHandler(Database database, RetrospectiveQueries retrospectives)
{
    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(named, null, turn, cancellationToken);
        if (!found.TryGet(out var place, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var (retrospective, theme) = place;
        return turn.ShowsWay
            ? FormCards.Way(
                turn.TextsFor(retrospective),
                turn.TextsFor(retrospective).RoomLessonsInvitation(),
                ButtonTitle.RoomLessons,
                FormKind.RoomLessons,
                retrospective)
            : Reply.Form(turn.Texts.RoomLessonsTitle(), RoomLessonsForm.Of(retrospective, theme, null, 0, [], turn.Texts, turn.NewId()))
                .Hinting(turn, turn.Texts.RoomLessonsByText());
    }

    public async Task<Reply> HandleAsync(Gesture.LearnFromRoom gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await FindAsync(gesture.Retrospective, gesture.Theme, turn, cancellationToken);
        if (!found.TryGet(out var place, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var (retrospective, theme) = place;
        var typed = gesture.Lines ?? "";
        if (typed.Length > RoomLessonsForm.Limit)
            return Refuse(retrospective, theme, typed, new Refusal.TextTooLong(typed.Length, RoomLessonsForm.Limit), turn);

        var blocks = RoomLessonLines.Read(typed);
        if (blocks.Count == 0) return Refuse(retrospective, theme, typed, new Refusal.TextMissing(), turn);

        var noted = await LearnAsync(
            retrospective, theme, [.. blocks.Select(block => block.Draft).OfType<LessonDraft>()], turn, cancellationToken);
        if (!noted.TryGet(out var count, out refusal)) return Refuse(retrospective, theme, typed, refusal, turn);

        // Errors name lines by their number in the typed text, although the field then holds only the lines that were not stored.
        List<RoomLessonLine> left = [.. blocks.Where(block => block.Draft is null).SelectMany(block => block.Lines)];
        var reply = turn.Surface == Surface.Message && gesture.Theme is null
            ? InWords(count, left, turn, turn.TextsFor(retrospective))
            : left.Count == 0
                ? Reply.Form(
                    turn.Texts.RoomLessonsTitle(), RoomLessonsForm.Of(retrospective, theme, null, count, [], turn.Texts, turn.NewId()))
                : Reply.Form(
                    turn.Texts.RoomLessonsTitle(),
                    RoomLessonsForm.Of(
                        retrospective, theme, string.Join('\n', left.Select(line => line.Text)), count, left, turn.Texts, turn.NewId()));
        return count > 0 ? reply.Refreshing(retrospective) : reply;
    }

    private async Task<Outcome<int>> LearnAsync(
        Retrospective retrospective, Theme theme, List<LessonDraft> drafts, TurnInfo turn, CancellationToken cancellationToken)
    {
        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        var last = await database.Lessons
            .Where(lesson => lesson.Retrospective == retrospective.Id)
            .MaxAsync(lesson => (int?)lesson.Position, cancellationToken) ?? 0;
        foreach (var draft in drafts)
        {
            if (!retrospective.LearnFromRoom(actor, new LessonId(turn.NewId()), theme, draft, ++last)
                .TryGet(out var lesson, out var refusal))
                return refusal;
            database.Lessons.Add(lesson);
        }

        await database.SaveChangesAsync(cancellationToken);
        return drafts.Count;
    }

    /// <summary>The answer to a text command. In a shared conversation the errors give line numbers and do not quote the text.</summary>
    private static Reply InWords(int count, List<RoomLessonLine> left, TurnInfo turn, Texts texts)
    {
        IEnumerable<string> verdicts = left
            .Where(line => line.Wrong is not null)
            .Select(line => turn.IsShared
                ? $"{texts.EnterLine(line.Number)} {texts.For(line.Wrong!)}"
                : RoomLessonsForm.Verdict(line, 120, texts));
        return Reply.Say(string.Join('\n', [texts.RoomLessonsNoted(count), .. verdicts]));
    }

    private static Reply Refuse(Retrospective retrospective, Theme theme, string typed, Refusal refusal, TurnInfo turn) =>
        turn.Surface == Surface.Message
            ? Reply.Say(turn.TextsFor(retrospective).For(refusal))
            : Reply.Form(
                turn.Texts.RoomLessonsTitle(),
                RoomLessonsForm.Of(
                    retrospective,
                    theme,
                    typed[..Math.Min(typed.Length, RoomLessonsForm.Limit)],
                    0,
                    [],
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(refusal)));

    /// <summary>
    /// Finds the theme for the lessons: the one the form was opened for, otherwise the current one.
    /// Refuses people who are not facilitators, and every step except Deepening.
    /// </summary>
    private async Task<Outcome<(Retrospective Retrospective, Theme Theme)>> FindAsync(
        RetrospectiveId? named, string? chosen, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        if (!(await retrospectives.ActorAsync(turn, retrospective, cancellationToken)).IsFacilitator) return new Refusal.FacilitatorOnly();
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return wrongPhase;

        var retained = await retrospectives.RetainedAsync(retrospective, cancellationToken);
        var theme = retained.FirstOrDefault(
            candidate => chosen is null ? candidate.Id == retrospective.CurrentTheme : candidate.Id.ToString() == chosen);
        return theme is null ? new Refusal.ThemeUnknown() : (retrospective, theme);
    }
}
