using CollabBot.Domain;
using CollabBot.Features.Phases;
using CollabBot.Features.Voting;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Decision;

/// <summary>
/// The facilitator decides which themes are retained and why, and notes dissenting views. A name in what will be printed is pointed out
/// before it is stored.
/// </summary>
internal sealed class DecisionHandler(
    RetrospectiveQueries retrospectives, Tallies tallies, VoteResults results, PhaseHandler moving, NamesInNotes names)
    : IRetrospectiveHandler<OpenDecisionForm>,
      IRetrospectiveHandler<DecideRetained>,
      IRetrospectiveHandler<RetainByText>,
      IRetrospectiveHandler<NoteDissent>,
      IRetrospectiveHandler<ExplainTheme>
{
    public async Task<Reply> HandleAsync(OpenDecisionForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (retrospective.Phase == Phase.Prioritising) return Reply.Say(texts.RetainByText());
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.NeedsInvitation) return Invitation(texts, retrospective);
        if (!turn.Actor.IsFacilitator)
            return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));

        var themes = ByPoints(await tallies.AddUpAsync(retrospective, cancellationToken));
        return themes.Count == 0
            ? Reply.Say(texts.For(new Refusal.NoTheme()))
            : Reply.Form(
                texts.DecisionTitle(), DecisionForm.Of(retrospective, themes, DecisionForm.Now(retrospective, themes), texts, turn.NewId()))
                .Hinting(turn, texts.RetainByText());
    }

    public async Task<Reply> HandleAsync(DecideRetained request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var actor = turn.Actor;
        if (!actor.IsFacilitator) return Reply.Say(turn.Texts.For(new Refusal.FacilitatorOnly()));
        if (retrospective.Guard(Phase.Deepening) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));

        var counted = await tallies.AddUpAsync(retrospective, cancellationToken);
        var printed = string.Join('\n', [request.Fields.Dissents, request.Fields.Reason, .. request.Fields.Because.Values]);
        if (!request.IsNameSeen && await names.FindAsync(retrospective, printed, cancellationToken) is { Count: > 0 } found)
        {
            var warning = turn.Texts.NamesInForm(found);
            return Reply.Form(
                turn.Texts.DecisionTitle(),
                DecisionForm.Of(
                    retrospective, ByPoints(counted), request.Fields, turn.Texts, turn.NewId(), warning, isNameSeen: true));
        }

        if (Decide(retrospective, actor, counted, request.Fields) is { } wrong)
        {
            return Reply.Form(
                turn.Texts.DecisionTitle(),
                DecisionForm.Of(retrospective, ByPoints(counted), request.Fields, turn.Texts, turn.NewId(), turn.Texts.For(wrong)));
        }

        await results.RefreshAsync(retrospective, cancellationToken);
        return Reply.Say(turn.Texts.Decided(counted.Count(tally => tally.Theme.IsRetained))).Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(RetainByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        var actor = turn.Actor;
        if (!actor.IsFacilitator) return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));

        // Check the step before the theme names, because the refusal of an unknown name quotes the typed text.
        if (retrospective.Phase is not (Phase.Prioritising or Phase.Deepening))
            return Reply.Say(texts.For(new Refusal.WrongPhase(retrospective.Phase, Phase.Prioritising)));

        var counted = await tallies.AddUpAsync(retrospective, cancellationToken);
        if (!ThemeFinder.FindAll([.. counted.Select(tally => tally.Theme)], request.Themes, ThemeFinder.Find)
                .TryGet(out var named, out var refusal))
        {
            return FormCards.Refuse(refusal, texts, turn, () => Invitation(texts, retrospective));
        }

        if (!Wording.ParseOptional(request.Reason, Wording.StatementLimit).TryGet(out var reason, out refusal))
            return Reply.Say(texts.For(refusal));

        var outcome = retrospective.Choose(actor, counted, [.. named.Select(theme => theme.Id)], reason);
        if (!outcome.TryGet(out var retained, out refusal)) return Reply.Say(texts.For(refusal));

        if (retrospective.Phase == Phase.Prioritising) return await moving.MoveOnAsync(turn, cancellationToken);

        await results.RefreshAsync(retrospective, cancellationToken);
        return Reply.Say(texts.Decided(retained.Count)).Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(NoteDissent request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (!Wording.Parse(request.Note.ReplaceLineEndings(" "), Wording.StatementLimit).TryGet(out var note, out var refusal))
            return Reply.Say(texts.For(refusal));

        List<Wording> notes = [.. retrospective.Dissents.Select(Wording.Of), note];
        if (TooLong(notes) is { } tooLong) return Reply.Say(texts.For(tooLong));

        var actor = turn.Actor;
        if (actor.IsFacilitator
            && !request.IsNameSeen
            && await names.FindAsync(retrospective, note.Text, cancellationToken) is { Count: > 0 } found)
        {
            var warning = Reply.Say(turn.InPrivate.Texts.NamesInNote(found));
            return turn.NeedsInvitation ? warning.Privately(texts.AnsweredPrivately(), Invitation(texts, retrospective)) : warning;
        }

        if (!retrospective.NoteDissents(actor, notes).TryGet(out _, out refusal)) return Reply.Say(texts.For(refusal));

        // What a person wrote is not repeated in a shared conversation.
        return Reply.Say(turn.NeedsInvitation ? texts.DissentNoted() : texts.DissentNotedAs(note.Text)).Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(ExplainTheme request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        var actor = turn.Actor;
        if (!actor.IsFacilitator) return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));
        if (retrospective.Phase < Phase.Deepening)
            return Reply.Say(texts.For(new Refusal.WrongPhase(retrospective.Phase, Phase.Deepening)));
        if (!Wording.ParseOptional(request.Why, DecisionForm.BecauseLimit).TryGet(out var why, out var refusal))
            return Reply.Say(texts.For(refusal));

        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        if (!ThemeFinder.Find(themes, request.Theme).TryGet(out var theme, out refusal))
            return FormCards.Refuse(refusal, texts, turn, () => Invitation(texts, retrospective));

        if (!retrospective.Explain(actor, theme, why).TryGet(out _, out refusal)) return Reply.Say(texts.For(refusal));

        await results.RefreshAsync(retrospective, cancellationToken);
        return Reply.Say(texts.Explained(theme.ShortLabel.Text)).Refreshing(retrospective);
    }

    private static Reply Invitation(Texts texts, Retrospective retrospective) =>
        FormCards.Invitation(texts, texts.DecisionInvitation(), ButtonTitle.Decision, DecisionKeys.DecisionForm, retrospective);

    /// <summary>Validates all fields before it changes anything, so that a refused form changes nothing.</summary>
    private static Refusal? Decide(Retrospective retrospective, Actor actor, List<ThemeTally> counted, DecisionFields fields)
    {
        if (!Wording.ParseOptional(fields.Reason, Wording.StatementLimit).TryGet(out var reason, out var refusal)) return refusal;

        var whys = new Dictionary<ThemeId, Wording?>();
        foreach (var (theme, typed) in fields.Because)
        {
            if (!Wording.ParseOptional(typed, DecisionForm.BecauseLimit).TryGet(out var why, out refusal)) return refusal;
            whys[theme] = why;
        }

        var notes = new List<Wording>();
        foreach (var line in (fields.Dissents ?? "")
            .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Wording.Parse(line, Wording.StatementLimit).TryGet(out var note, out refusal)) return refusal;
            notes.Add(note);
        }

        if (TooLong(notes) is { } tooLong) return tooLong;
        if (notes.Count > Retrospective.MaxDissents) return new Refusal.TooManyNotes(Retrospective.MaxDissents);

        ThemeId[] chosen = [.. fields.Chosen.Select(text => ThemeId.TryParse(text, out var id) ? id : default)];
        if (!retrospective.Choose(actor, counted, chosen, reason).TryGet(out var retained, out refusal)) return refusal;

        foreach (var tally in retained.Where(tally => whys.ContainsKey(tally.Theme.Id)))
            retrospective.Explain(actor, tally.Theme, whys[tally.Theme.Id]);
        retrospective.NoteDissents(actor, notes);
        return null;
    }

    private static Refusal.TextTooLong? TooLong(List<Wording> notes) =>
        notes.Sum(note => note.Text.Length + 1) is > DecisionForm.DissentsLimit and var length
            ? new Refusal.TextTooLong(length, DecisionForm.DissentsLimit)
            : null;

    private static List<Theme> ByPoints(List<ThemeTally> counted) =>
        [.. counted.OrderByDescending(tally => tally.Points).ThenBy(tally => tally.Theme.Position).Select(tally => tally.Theme)];
}
