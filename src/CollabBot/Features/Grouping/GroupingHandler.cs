using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Grouping;

/// <summary>Puts changes into themes; the facilitator's act.</summary>
internal sealed class GroupingHandler(Database database, Retrospectives retrospectives)
{
    private static readonly GroupFields Empty = new([], null, null, null, null);

    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = turn.TextsFor(retrospective);
        if (retrospective.Guard(Phase.Grouping) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (!(await retrospectives.ActorAsync(turn, retrospective, cancellationToken)).IsFacilitator) return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));
        if (turn.ShowsWay) return FormCards.Way(texts, texts.GroupInvitation(), ButtonTitle.Group, FormKind.Group, retrospective);

        return await FormAsync(retrospective, Empty, turn, cancellationToken);
    }

    public async Task<Reply> HandleAsync(Gesture.Group gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var chosen = await ChosenAsync(retrospective, gesture.Fields, cancellationToken);
        var outcome = Group(retrospective, actor, gesture.Fields, chosen, themes, turn.NewId);
        if (!outcome.TryGet(out var theme, out var wrong))
        {
            return wrong is Refusal.FacilitatorOnly
                ? Reply.Say(turn.Texts.For(wrong))
                : await FormAsync(retrospective, gesture.Fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);
        }

        await database.SaveChangesAsync(cancellationToken);
        var form = await FormAsync(retrospective, Empty, turn, cancellationToken, turn.Texts.Grouped(theme.ShortLabel.Text, chosen.Count));
        return form.Refreshing(retrospective);
    }

    private Outcome<Theme> Group(
        Retrospective retrospective, Actor actor, GroupFields fields, IReadOnlyList<Change> chosen, IReadOnlyCollection<Theme> themes, Func<Guid> newId)
    {
        if (chosen.Count != fields.Changes.Count) return new Refusal.ChangeUnknown();

        if (fields.Theme is null)
        {
            if (chosen.Count == 0 && fields.LongLabel is null) return new Refusal.NoChangeChosen();
            if (!Read(fields, chosen).TryGet(out var draft, out var refusal)) return refusal;
            if (!retrospective.AddTheme(actor, new ThemeId(newId()), draft, NextPosition(themes), themes).TryGet(out var made, out refusal)) return refusal;

            database.Themes.Add(made);
            return Assign(retrospective, actor, chosen, made);
        }

        if (fields.LongLabel is not null || fields.ShortLabel is not null) return new Refusal.ThemeAmbiguous();
        if (chosen.Count == 0) return new Refusal.NoChangeChosen();
        var existing = themes.FirstOrDefault(theme => theme.Id.ToString() == fields.Theme);
        return existing is null ? new Refusal.ThemeUnknown() : Assign(retrospective, actor, chosen, existing);
    }

    private static Outcome<Theme> Assign(Retrospective retrospective, Actor actor, IReadOnlyList<Change> chosen, Theme theme) =>
        retrospective.Assign(actor, chosen, theme).Match(_ => theme, refusal => (Outcome<Theme>)refusal);

    private static int NextPosition(IReadOnlyCollection<Theme> themes) => themes.Count == 0 ? 0 : themes.Max(theme => theme.Position) + 1;

    /// <summary>A theme's direction is the facilitator's choice; where she made none, what most of its changes have (a tie: to be clarified).</summary>
    private static Outcome<ThemeDraft> Read(GroupFields fields, IReadOnlyList<Change> chosen)
    {
        if (!Wording.Parse(fields.LongLabel, Wording.LabelLimit).TryGet(out var longLabel, out var refusal)) return refusal;
        if (!Wording.ParseOptional(fields.ShortLabel, Wording.LabelLimit).TryGet(out var shortLabel, out refusal)) return refusal;
        if (!Enum.TryParse<Direction>(fields.Direction, out var direction) || !Enum.IsDefined(direction)) direction = Theme.ProposeDirection(chosen);
        return new ThemeDraft(longLabel, shortLabel ?? longLabel, direction);
    }

    private async Task<List<Change>> ChosenAsync(Retrospective retrospective, GroupFields fields, CancellationToken cancellationToken)
    {
        List<ChangeId> ids = [.. fields.Changes.Select(text => ChangeId.TryParse(text, out var id) ? id : default)];
        return await database.Changes
            .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed && ids.Contains(change.Id))
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
    }

    private async Task<Reply> FormAsync(
        Retrospective retrospective, GroupFields fields, TurnInfo turn, CancellationToken cancellationToken, string? notice = null, bool refused = false)
    {
        var changes = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var card = GroupForm.Of(
            retrospective,
            [.. changes.Where(change => change.Theme is null)],
            [.. themes.Select(theme => (theme, changes.Count(change => change.Theme == theme.Id)))],
            fields,
            turn.Texts,
            turn.NewId(),
            notice,
            refused);
        return Reply.Form(turn.Texts.GroupTitle(), card);
    }
}
