using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Lessons;

/// <summary>Adds lessons (enablers, wishes and pitfalls) to one retained theme at a time, and opens the next theme.</summary>
internal sealed class AddLessonHandler(
    Database database, RetrospectiveQueries retrospectives, NewLessons added, OpenQuestion question, ILiveCardAnswers live)
    : IRetrospectiveHandler<OpenLessonForm>,
      IRetrospectiveHandler<AddLesson>,
      IRetrospectiveHandler<AddLessonByText>,
      IRetrospectiveHandler<OpenTheme>,
      IRetrospectiveHandler<OpenThemeByText>
{
    private static readonly Func<Database, RetrospectiveId, ThemeId, IAsyncEnumerable<Lesson>> ReadLessons = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, ThemeId theme) => database.Lessons.AsNoTracking()
            .Where(lesson => lesson.Retrospective == id && lesson.Theme == theme && lesson.CarriedTo == null)
            .OrderBy(lesson => lesson.Position)
            .AsQueryable());

    private static readonly LessonInput Empty = new(null, null, null, null);

    public async Task<Reply> HandleAsync(OpenLessonForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));

        var retained = await retrospectives.RetainedAsync(retrospective, cancellationToken);
        var current = retained.FirstOrDefault(theme => theme.Id == retrospective.CurrentTheme);
        if (current is null) return Reply.Say(texts.For(new Refusal.NoTheme()));
        if (turn.NeedsInvitation)
            return FormCards.Invitation(
                texts, texts.DeepenInvitation(current.ShortLabel.Text), ButtonTitle.Deepen, LessonKeys.LessonForm, retrospective);

        return (await FormAsync(retrospective, current, Empty, turn, cancellationToken)).Hinting(turn, turn.Texts.DeepenByText());
    }

    public async Task<Reply> HandleAsync(AddLesson request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        // Use the theme the form was opened for, even if the group has moved on to another one: the text was written for it.
        var theme = (await retrospectives.RetainedAsync(retrospective, cancellationToken))
            .FirstOrDefault(candidate => candidate.Id.ToString() == request.Fields.Theme);
        if (theme is null) return Reply.Say(turn.Texts.For((Refusal?)retrospective.Guard(Phase.Deepening) ?? new Refusal.ThemeUnknown()));

        if (!(await added.LearnAsync(retrospective, theme, request.Fields, turn, cancellationToken)).TryGet(out var lesson, out var wrong))
        {
            return await FormAsync(retrospective, theme, request.Fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);
        }

        await added.KeepAsync(lesson, retrospective, turn, cancellationToken);
        if (lesson.Kind == LessonKind.Pitfall)
        {
            return Reply.Form(turn.Texts.AvoidTitle(), AvoidForm.Of(retrospective, theme, lesson, turn.Texts, turn.NewId()))
                .Refreshing(retrospective);
        }

        var next = Empty with { Kind = lesson.Kind.ToString() };
        return (await FormAsync(retrospective, theme, next, turn, cancellationToken, turn.Texts.Learnt(lesson.Kind)))
            .Refreshing(retrospective);
    }

    /// <summary>Adds a lesson from a text command to the current theme.</summary>
    public async Task<Reply> HandleAsync(AddLessonByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        var theme = (await retrospectives.RetainedAsync(retrospective, cancellationToken))
            .FirstOrDefault(candidate => candidate.Id == retrospective.CurrentTheme);
        if (theme is null || retrospective.Phase != Phase.Deepening)
            return Reply.Say(texts.For((Refusal?)retrospective.Guard(Phase.Deepening) ?? new Refusal.NoTheme()));

        var words = LessonWords.Split(request.Words);
        var fields = new LessonInput(null, request.Kind.ToString(), words.Text, words.Items);
        if (!(await added.LearnAsync(retrospective, theme, fields, turn, cancellationToken)).TryGet(out var lesson, out var refusal))
            return Reply.Say(texts.For(refusal));

        await added.KeepAsync(lesson, retrospective, turn, cancellationToken);
        if (lesson.Kind == LessonKind.Pitfall && !turn.IsShared)
        {
            var asked = new AvoidedPitfall(retrospective.Id.Value, theme.Id.Value, lesson.Position, theme.ShortLabel.Text);
            return (await question.BeginAsync(turn, AvoidDialog.DialogId, asked.ToJson(), cancellationToken)).Refreshing(retrospective);
        }

        return Reply.Say(texts.LearntByText(lesson.Kind, lesson.Position, theme.ShortLabel.Text)).Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(OpenThemeByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        // Checked before the name, because the refusal of an unknown name quotes it.
        if ((turn.Actor.IsFacilitator ? retrospective.Guard(Phase.Deepening) : new Refusal.FacilitatorOnly()) is { } refused)
            return Reply.Say(turn.Texts.For(refused));

        var retained = await retrospectives.RetainedAsync(retrospective, cancellationToken);
        return ThemeFinder.Find(retained, request.Words).TryGet(out var theme, out var refusal)
            ? await HandleAsync(new OpenTheme(retrospective.Id, theme.Id), turn, cancellationToken)
            : FormCards.Refuse(
                refusal,
                turn.Texts,
                turn,
                () => FormCards.Invitation(
                    turn.Texts, turn.Texts.DeepenTurn(), ButtonTitle.Deepen, LessonKeys.LessonForm, retrospective));
    }

    public async Task<Reply> HandleAsync(OpenTheme request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var all = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var theme = request.Theme is { } chosen ? all.FirstOrDefault(candidate => candidate.Id == chosen) : Next(all, retrospective);
        var actor = turn.Actor;
        if (theme is null && retrospective.Guard(Phase.Deepening) is null && all.Exists(candidate => candidate.IsRetained))
            return await live.ReplyAsync(retrospective, turn.Texts.AllDeepened(), refused: false, turn, cancellationToken);

        var outcome = theme is null ? new Refusal.ThemeUnknown() : retrospective.Deepen(actor, theme, all);
        if (!outcome.TryGet(out var opened, out var wrong)) return await live.RefuseAsync(retrospective, wrong, turn, cancellationToken);

        await database.SaveChangesAsync(cancellationToken);
        var notice = Message.Notice(retrospective, Texts.For(retrospective.Language).ThemeOpened(opened.ShortLabel.Text));
        var reply = turn.Surface == Surface.Form
            ? await FormAsync(retrospective, opened, Empty, turn, cancellationToken)
            : await retrospectives.IsReadUnderCardAsync(turn, retrospective, cancellationToken)
                ? Reply.Nothing
                : await live.ReplyAsync(
                    retrospective, turn.Texts.ThemeOpened(opened.ShortLabel.Text), refused: false, turn, cancellationToken);
        return reply.And(notice).Refreshing(retrospective);
    }

    /// <summary>
    /// The best-ranked retained theme that has not been opened yet; once all have been opened, the one that was opened after the current
    /// one. Null after the last, and if no theme is retained.
    /// </summary>
    private static Theme? Next(IReadOnlyList<Theme> all, Retrospective retrospective)
    {
        List<Theme> retained = [.. all.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank)];
        var current = retained.Find(theme => theme.Id == retrospective.CurrentTheme);
        return retained.Find(theme => theme.DeepeningRank is null)
            ?? retained.OrderBy(theme => theme.DeepeningRank).FirstOrDefault(theme => theme.DeepeningRank > (current?.DeepeningRank ?? 0));
    }

    private async Task<Reply> FormAsync(
        Retrospective retrospective,
        Theme theme,
        LessonInput fields,
        Turn turn,
        CancellationToken cancellationToken,
        string? notice = null,
        bool refused = false)
    {
        var lessons = await ReadLessons(database, retrospective.Id, theme.Id).ToListAsync(cancellationToken);
        var isLeading = (await retrospectives.RightsAsync(turn, retrospective, cancellationToken)).IsFacilitator;
        var retained = isLeading ? await retrospectives.RetainedAsync(retrospective, cancellationToken) : [];
        var changes = await database.Changes.AsNoTracking()
            .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed && change.Theme == theme.Id)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
        var card = DeepenForm.Of(
            retrospective,
            theme,
            lessons,
            fields,
            turn.Texts,
            turn.NewId(),
            changes,
            notice,
            refused,
            form => ThemeChoice.AddTo(form, retrospective, theme, retained, turn.Texts, turn.NewId),
            await retrospectives.PlusOnesAsync(retrospective, cancellationToken));
        return Reply.Form(turn.Texts.DeepenTitle(), card);
    }
}
