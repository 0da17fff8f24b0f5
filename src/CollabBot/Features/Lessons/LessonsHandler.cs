using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Lessons;

/// <summary>
/// Shows the lessons of a theme and acts on one of them: « +1 », edit, copy to another list, withdraw, move to the changes and back.
/// </summary>
internal sealed class LessonsHandler(Database database, RetrospectiveQueries retrospectives)
    : IRetrospectiveHandler<OpenLessons>,
      IRetrospectiveHandler<EditLesson>,
      IRetrospectiveHandler<ChangeLesson>
{
    public async Task<Reply> HandleAsync(OpenLessons request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));

        return retrospective.CurrentTheme is { } theme
            ? await ShowAsync(retrospective, theme, request.Page, turn, null, refused: false, cancellationToken)
            : Reply.Say(turn.Texts.For(new Refusal.NoTheme()));
    }

    public async Task<Reply> HandleAsync(EditLesson request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var found = await FindAsync(retrospective, request.Lesson, cancellationToken);
        if (!found.TryGet(out var lesson, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));

        var actor = turn.Actor;
        return Reply.Form(
            turn.Texts.LessonTitle(), LessonForm.Of(retrospective, lesson, actor, new LessonFields(), turn.Texts, turn.NewId));
    }

    public async Task<Reply> HandleAsync(ChangeLesson request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var found = await FindAsync(retrospective, request.Lesson, cancellationToken);
        if (!found.TryGet(out var lesson, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = turn.Texts;
        var actor = turn.Actor;
        var outcome = await SortAsync(request, retrospective, lesson, actor, turn, texts, cancellationToken);
        if (!outcome.TryGet(out var sentence, out var wrong))
            return await RefuseAsync(request, retrospective, lesson, actor, texts.For(wrong), turn, cancellationToken);

        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var reply = turn.Surface == Surface.Button
            ? await ShowAsync(retrospective, lesson.Theme, request.Page, turn, sentence, refused: false, cancellationToken)
            : Reply.Say(sentence);

        // The live card shows no « +1 », so it is not updated for one: an update would also replace the list that the person is reading.
        return request.Act is LessonAct.Support or LessonAct.Unsupport ? reply : reply.Refreshing(retrospective);
    }

    private async Task<Outcome<string>> SortAsync(
        ChangeLesson request,
        Retrospective retrospective,
        Lesson lesson,
        Actor actor,
        RetrospectiveTurn turn,
        Texts texts,
        CancellationToken cancellationToken)
    {
        switch (request.Act)
        {
            case LessonAct.Support:
                return await SupportAsync(retrospective, lesson, actor, texts, cancellationToken);
            case LessonAct.Unsupport:
                return await UnsupportAsync(retrospective, lesson, actor, texts, cancellationToken);
            case LessonAct.Rework:
                return Read(request, lesson).TryGet(out var draft, out var unreadable)
                    ? Said(retrospective.Rework(actor, lesson, draft), kept => texts.LessonReworked(kept.Position, kept.Kind))
                    : unreadable;
            case LessonAct.Copy:
                return await CopyAsync(request, retrospective, lesson, actor, turn, texts, cancellationToken);
            case LessonAct.Withdraw:
                return await WithdrawAsync(retrospective, lesson, actor, texts, cancellationToken);
            case LessonAct.Carry:
                return await CarryAsync(retrospective, lesson, actor, turn, texts, cancellationToken);
            default:
                return await PutBackAsync(retrospective, lesson, actor, texts, cancellationToken);
        }
    }

    private async Task<Outcome<string>> SupportAsync(
        Retrospective retrospective, Lesson lesson, Actor actor, Texts texts, CancellationToken cancellationToken)
    {
        if (!retrospective.Support(lesson, actor.Person).TryGet(out var plus, out var refusal)) return refusal;

        if (await database.PlusOnes.FindAsync([lesson.Id, actor.Person], cancellationToken) is null) database.PlusOnes.Add(plus);
        return texts.PlusOneNoted(lesson.Position);
    }

    private async Task<Outcome<string>> UnsupportAsync(
        Retrospective retrospective, Lesson lesson, Actor actor, Texts texts, CancellationToken cancellationToken)
    {
        if (!retrospective.TakeBack(lesson).TryGet(out _, out var refusal)) return refusal;

        if (await database.PlusOnes.FindAsync([lesson.Id, actor.Person], cancellationToken) is { } plus) database.PlusOnes.Remove(plus);
        return texts.PlusOneTakenBack(lesson.Position);
    }

    private async Task<Outcome<string>> CopyAsync(
        ChangeLesson request,
        Retrospective retrospective,
        Lesson lesson,
        Actor actor,
        RetrospectiveTurn turn,
        Texts texts,
        CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<LessonKind>(request.Fields.Kind, out var kind) || !Enum.IsDefined(kind)) return new Refusal.KindMissing();

        var last = await database.Lessons
            .Where(other => other.Retrospective == retrospective.Id)
            .MaxAsync(other => (int?)other.Position, cancellationToken) ?? 0;
        var outcome = retrospective.Copy(actor, new LessonId(turn.NewId()), lesson, kind, last + 1);
        if (!outcome.TryGet(out var copy, out var refusal)) return refusal;

        database.Lessons.Add(copy);
        return texts.LessonCopied(copy.Position, copy.Kind);
    }

    private async Task<Outcome<string>> WithdrawAsync(
        Retrospective retrospective, Lesson lesson, Actor actor, Texts texts, CancellationToken cancellationToken)
    {
        if (!retrospective.Withdraw(actor, lesson).TryGet(out _, out var refusal)) return refusal;

        await database.PlusOnes.Where(plus => plus.Lesson == lesson.Id).ExecuteDeleteAsync(cancellationToken);
        database.Lessons.Remove(lesson);
        return texts.LessonWithdrawn(lesson.Position);
    }

    private async Task<Outcome<string>> CarryAsync(
        Retrospective retrospective, Lesson lesson, Actor actor, RetrospectiveTurn turn, Texts texts, CancellationToken cancellationToken)
    {
        var theme = await database.Themes.FirstAsync(candidate => candidate.Id == lesson.Theme, cancellationToken);
        var last = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id)
            .MaxAsync(change => (int?)change.Position, cancellationToken) ?? 0;
        var outcome = retrospective.CarryBack(actor, lesson, theme, new ChangeId(turn.NewId()), last + 1);
        if (!outcome.TryGet(out var made, out var refusal)) return refusal;

        database.Changes.Add(made);
        return texts.LessonCarried(lesson.Position);
    }

    private async Task<Outcome<string>> PutBackAsync(
        Retrospective retrospective, Lesson lesson, Actor actor, Texts texts, CancellationToken cancellationToken)
    {
        var made = lesson.CarriedTo is { } id
            ? await database.Changes.FirstOrDefaultAsync(change => change.Id == id, cancellationToken)
            : null;
        if (!retrospective.PutBack(actor, lesson, made).TryGet(out _, out var refusal)) return refusal;

        if (made is not null) database.Changes.Remove(made);
        return texts.LessonPutBack(lesson.Position, lesson.Kind);
    }

    /// <summary>
    /// The new content of the lesson; a missing field keeps its value.
    /// A form always sends all sub-items, while a text command without any keeps the old ones.
    /// </summary>
    private static Outcome<LessonDraft> Read(ChangeLesson request, Lesson lesson)
    {
        var fields = request.Fields;
        var kept = string.Join('\n', lesson.Items);
        return fields.Text is null
            ? Enum.TryParse<LessonKind>(fields.Kind, out var kind) && Enum.IsDefined(kind)
                ? new LessonDraft(kind, lesson.Text, [.. lesson.Items.Select(Wording.Of)])
                : new Refusal.KindMissing()
            : LessonWords.Read(
                fields.Kind ?? lesson.Kind.ToString(), fields.Text, request.Lesson.Number is null ? fields.Items : fields.Items ?? kept);
    }

    private static Outcome<string> Said<T>(Outcome<T> outcome, Func<T, string> say) =>
        outcome.Match(accepted => (Outcome<string>)say(accepted), refusal => refusal);

    private async Task<Reply> RefuseAsync(
        ChangeLesson request,
        Retrospective retrospective,
        Lesson lesson,
        Actor actor,
        string sentence,
        RetrospectiveTurn turn,
        CancellationToken cancellationToken) => turn.Surface switch
        {
            Surface.Button when retrospective.Phase == Phase.Deepening =>
                await ShowAsync(retrospective, lesson.Theme, request.Page, turn, sentence, refused: true, cancellationToken),
            Surface.Form => Reply.Form(
                turn.Texts.LessonTitle(), LessonForm.Of(retrospective, lesson, actor, request.Fields, turn.Texts, turn.NewId, sentence)),
            _ => Reply.Say(sentence),
        };

    private async Task<Reply> ShowAsync(
        Retrospective retrospective,
        ThemeId about,
        int page,
        RetrospectiveTurn turn,
        string? notice,
        bool refused,
        CancellationToken cancellationToken)
    {
        var theme = await database.Themes.AsNoTracking().FirstAsync(candidate => candidate.Id == about, cancellationToken);
        var lessons = await database.Lessons.AsNoTracking()
            .Where(lesson => lesson.Retrospective == retrospective.Id && lesson.Theme == about)
            .ToListAsync(cancellationToken);

        // In a shared conversation everyone sees the card, so it shows no personal « +1 » and no facilitator's part.
        var isOwn = !turn.NeedsInvitation;
        List<LessonId> mine = isOwn
            ? await database.PlusOnes
                .Where(plus => plus.Retrospective == retrospective.Id && plus.Person == turn.Person)
                .Select(plus => plus.Lesson)
                .ToListAsync(cancellationToken)
            : [];
        var view = new LessonsView(
            theme,
            [.. lessons.Where(lesson => lesson.CarriedTo is null).OrderBy(lesson => lesson.Kind).ThenBy(lesson => lesson.Position)],
            [.. lessons.Where(lesson => lesson.CarriedTo is not null).OrderBy(lesson => lesson.Position)],
            await retrospectives.PlusOnesAsync(retrospective, cancellationToken),
            mine.ToHashSet(),
            isOwn && turn.Actor.IsFacilitator);
        var texts = turn.Texts;
        return Reply.Show(LessonsCard.Of(retrospective, view, page, texts, notice, refused), notice ?? texts.LessonsTitle());
    }

    private async Task<Outcome<Lesson>> FindAsync(Retrospective retrospective, LessonRef lesson, CancellationToken cancellationToken)
    {
        var id = lesson.Id ?? default;
        var about = lesson.Number is { } number
            ? await database.Lessons.FirstOrDefaultAsync(
                candidate => candidate.Retrospective == retrospective.Id && candidate.Position == number, cancellationToken)
            : await database.Lessons.FirstOrDefaultAsync(
                candidate => candidate.Retrospective == retrospective.Id && candidate.Id == id, cancellationToken);
        return about is null ? (Refusal?)retrospective.Guard(Phase.Deepening) ?? new Refusal.LessonUnknown() : about;
    }
}
