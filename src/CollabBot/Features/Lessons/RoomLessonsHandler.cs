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
    : IRetrospectiveHandler<OpenRoomLessonsForm>,
      IRetrospectiveHandler<EnterRoomLessons>
{
    public async Task<Reply> HandleAsync(OpenRoomLessonsForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (!(await FindAsync(null, turn, cancellationToken)).TryGet(out var theme, out var refusal))
            return Reply.Say(turn.Texts.For(refusal));

        return turn.NeedsInvitation
            ? FormCards.Invitation(
                turn.Texts,
                turn.Texts.RoomLessonsInvitation(),
                ButtonTitle.RoomLessons,
                LessonKeys.RoomLessonsForm,
                retrospective)
            : Reply.Form(turn.Texts.RoomLessonsTitle(), RoomLessonsForm.Of(retrospective, theme, null, null, [], turn.Texts, turn.NewId()))
                .Hinting(turn, turn.Texts.RoomLessonsByText());
    }

    public async Task<Reply> HandleAsync(EnterRoomLessons request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (!(await FindAsync(request.Theme, turn, cancellationToken)).TryGet(out var theme, out var refusal))
            return Reply.Say(turn.Texts.For(refusal));

        var typed = request.Lines ?? "";
        if (typed.Length > RoomLessonsForm.Limit)
            return Refuse(retrospective, theme, typed, new Refusal.TextTooLong(typed.Length, RoomLessonsForm.Limit), turn);

        var blocks = RoomLessonLines.Read(typed);
        if (blocks.Count == 0) return Refuse(retrospective, theme, typed, new Refusal.TextMissing(), turn);

        List<LessonDraft> drafts = [.. blocks.Select(block => block.Draft).OfType<LessonDraft>()];
        if (!(await LearnAsync(retrospective, theme, drafts, turn, cancellationToken)).TryGet(out var count, out refusal))
            return Refuse(retrospective, theme, typed, refusal, turn);

        var noted = count == 0 ? null : $"{turn.Texts.RoomLessonsNoted(count)} {Understood(drafts, turn.Texts)}";

        // Errors name lines by their number in the typed text, although the field then holds only the lines that were not stored.
        List<RoomLessonLine> left = [.. blocks.Where(block => block.Draft is null).SelectMany(block => block.Lines)];
        var reply = turn.Surface == Surface.Message && request.Theme is null
            ? InWords(noted ?? turn.Texts.RoomLessonsNoted(0), left, turn, turn.Texts)
            : left.Count == 0
                ? Reply.Form(
                    turn.Texts.RoomLessonsTitle(), RoomLessonsForm.Of(retrospective, theme, null, noted, [], turn.Texts, turn.NewId()))
                : Reply.Form(
                    turn.Texts.RoomLessonsTitle(),
                    RoomLessonsForm.Of(
                        retrospective, theme, string.Join('\n', left.Select(line => line.Text)), noted, left, turn.Texts, turn.NewId()));
        return count > 0 ? reply.Refreshing(retrospective) : reply;
    }

    private async Task<Outcome<int>> LearnAsync(
        Retrospective retrospective, Theme theme, List<LessonDraft> drafts, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var actor = turn.Actor;
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

    /// <summary>How the signs were read: how many lessons of each list, with their sub-items.</summary>
    private static string Understood(IReadOnlyList<LessonDraft> drafts, Texts texts) => texts.Understood(drafts
        .GroupBy(draft => draft.Kind)
        .OrderBy(list => list.Key)
        .Select(list => list.Sum(draft => draft.Items.Count) is > 0 and var items
            ? $"{texts.LessonCount(list.Key, list.Count())} ({texts.ImportSubItems(items)})"
            : texts.LessonCount(list.Key, list.Count())));

    /// <summary>The answer to a text command. In a shared conversation the errors give line numbers and do not quote the text.</summary>
    private static Reply InWords(string noted, List<RoomLessonLine> left, RetrospectiveTurn turn, Texts texts)
    {
        IEnumerable<string> verdicts = left
            .Where(line => line.Wrong is not null)
            .Select(line => turn.IsShared
                ? $"{texts.EnterLine(line.Number)} {texts.For(line.Wrong!)}"
                : RoomLessonsForm.Verdict(line, 120, texts));
        return Reply.Say(string.Join('\n', [noted, .. verdicts]));
    }

    private static Reply Refuse(Retrospective retrospective, Theme theme, string typed, Refusal refusal, RetrospectiveTurn turn) =>
        turn.Surface == Surface.Message
            ? Reply.Say(turn.Texts.For(refusal))
            : Reply.Form(
                turn.Texts.RoomLessonsTitle(),
                RoomLessonsForm.Of(
                    retrospective,
                    theme,
                    typed[..Math.Min(typed.Length, RoomLessonsForm.Limit)],
                    null,
                    [],
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(refusal)));

    /// <summary>
    /// Finds the theme for the lessons: the one the form was opened for, otherwise the current one.
    /// Refuses people who are not facilitators, and every step except Deepening.
    /// </summary>
    private async Task<Outcome<Theme>> FindAsync(string? chosen, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (!turn.Actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return wrongPhase;

        var retained = await retrospectives.RetainedAsync(retrospective, cancellationToken);
        var theme = retained.FirstOrDefault(
            candidate => chosen is null ? candidate.Id == retrospective.CurrentTheme : candidate.Id.ToString() == chosen);
        return theme is null ? new Refusal.ThemeUnknown() : theme;
    }
}
