using CollabBot.Domain;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Grouping;

/// <summary>Handles the forms for themes: edit labels, direction and position, merge, and remove.</summary>
internal sealed class ThemesHandler(RetrospectiveQueries retrospectives, GroupingWork work)
    : IRetrospectiveHandler<ArrangeThemes>
{
    private static readonly ThemesFields Empty = new(null, []);

    public async Task<Reply> HandleAsync(ArrangeThemes request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (GroupingWork.RefusalOf(turn) is { } refused) return Reply.Say(turn.Texts.For(refused));

        var fields = request.Fields;
        return fields.Step switch
        {
            ThemeSteps.Edit => await EditAsync(retrospective, fields, turn, cancellationToken),
            ThemeSteps.Save => await SaveAsync(retrospective, fields, turn, cancellationToken),
            ThemeSteps.Merge => await DoAsync(retrospective, fields, regrouping => Merge(regrouping, fields), turn, cancellationToken),
            ThemeSteps.Remove => await DoAsync(retrospective, fields, regrouping => Remove(regrouping, fields), turn, cancellationToken),
            _ => await ListAsync(retrospective, Empty, turn, cancellationToken),
        };
    }

    /// <summary>The current list, with a notice on top.</summary>
    public Task<Reply> ShowAsync(
        Retrospective retrospective, RetrospectiveTurn turn, string notice, bool refused, CancellationToken cancellationToken) =>
        ListAsync(retrospective, Empty, turn, cancellationToken, notice, refused);

    private async Task<Reply> EditAsync(
        Retrospective retrospective, ThemesFields fields, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        if (fields.Themes.Count != 1)
            return await ListAsync(
                retrospective, fields, turn, cancellationToken, turn.Texts.For(new Refusal.OneThemeNeeded()), refused: true);

        var place = themes.FindIndex(theme => theme.Id.ToString() == fields.Themes[0]) + 1;
        return place == 0
            ? await ListAsync(retrospective, Empty, turn, cancellationToken, turn.Texts.For(new Refusal.ThemeUnknown()), refused: true)
            : await FormAsync(
                retrospective, themes[place - 1], themes.Count, ThemeForm.FieldsOf(themes[place - 1], place), turn, cancellationToken);
    }

    private async Task<Reply> SaveAsync(
        Retrospective retrospective, ThemesFields fields, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var theme = themes.FirstOrDefault(candidate => fields.Themes.Count == 1 && candidate.Id.ToString() == fields.Themes[0]);
        if (theme is null)
            return await ListAsync(
                retrospective, Empty, turn, cancellationToken, turn.Texts.For(new Refusal.ThemeUnknown()), refused: true);

        if (!Read(fields, theme, themes.Count).TryGet(out var read, out var wrong))
        {
            return await FormAsync(
                retrospective, theme, themes.Count, fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);
        }

        // The form can change the labels or direction and the position: each is a move of its own, which can be undone.
        var isPlaced = read.Place is { } place && place != themes.IndexOf(theme) + 1;
        var revised = await work.DoAsync(turn, regrouping => regrouping.Revise(theme, read.Draft), cancellationToken);
        if (!revised.TryGet(out var move, out wrong))
        {
            return await FormAsync(
                retrospective, theme, themes.Count, fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);
        }

        List<GroupingMove> moves = [];
        if (!move.Trace.IsEmpty || !isPlaced) moves.Add(move);
        if (isPlaced
            && (await work.DoAsync(turn, regrouping => regrouping.Place(theme, read.Place!.Value), cancellationToken))
                .TryGet(out move, out _))
            moves.Add(move);

        var said = string.Join(' ', moves.Select(done => turn.Texts.GroupingDone(done.Kind, done.Label, done.Changes)));
        return (await ListAsync(retrospective, Empty, turn, cancellationToken, said)).Refreshing(retrospective);
    }

    private async Task<Reply> DoAsync(
        Retrospective retrospective,
        ThemesFields fields,
        Func<Regrouping, Outcome<GroupingMove>> step,
        RetrospectiveTurn turn,
        CancellationToken cancellationToken)
    {
        var outcome = await work.DoAsync(turn, step, cancellationToken);
        if (!outcome.TryGet(out var move, out var wrong))
            return await ListAsync(retrospective, fields, turn, cancellationToken, turn.Texts.For(wrong), refused: true);

        var said = turn.Texts.GroupingDone(move.Kind, move.Label, move.Changes);
        return (await ListAsync(retrospective, Empty, turn, cancellationToken, said)).Refreshing(retrospective);
    }

    private static Outcome<(ThemeDraft Draft, int? Place)> Read(ThemesFields fields, Theme theme, int themes)
    {
        if (!GroupingWork.Read(fields.LongLabel, fields.ShortLabel, fields.Direction, theme.Direction)
            .TryGet(out var draft, out var refusal))
            return refusal;
        if (fields.Place is null) return (draft, (int?)null);
        return Numbers.TryRead(fields.Place, out var place) && place >= 1 && place <= themes
            ? (draft, (int?)place)
            : new Refusal.NumberOutOfRange(1, themes);
    }

    private static Outcome<GroupingMove> Merge(Regrouping regrouping, ThemesFields fields)
    {
        if (!Chosen(regrouping, fields).TryGet(out var chosen, out var refusal)) return refusal;
        if (chosen.Count < 2) return new Refusal.ThemesTooFew();
        if (fields.LongLabel is null && fields.ShortLabel is null) return regrouping.Merge(chosen, null);

        return GroupingWork.Read(fields.LongLabel ?? fields.ShortLabel, fields.ShortLabel, null, chosen[0].Direction)
            .TryGet(out var draft, out refusal)
            ? regrouping.Merge(chosen, draft with { Direction = regrouping.DirectionOf(chosen) })
            : refusal;
    }

    private static Outcome<GroupingMove> Remove(Regrouping regrouping, ThemesFields fields)
    {
        if (!Chosen(regrouping, fields).TryGet(out var chosen, out var refusal)) return refusal;
        return chosen.Count == 1 ? regrouping.Remove(chosen[0]) : new Refusal.OneThemeNeeded();
    }

    /// <summary>The selected themes in the order of the list; the first one gives its name to a merged theme.</summary>
    private static Outcome<List<Theme>> Chosen(Regrouping regrouping, ThemesFields fields)
    {
        var chosen = regrouping.Themes.Where(theme => fields.Themes.Contains(theme.Id.ToString())).ToList();
        return chosen.Count == fields.Themes.Distinct().Count() ? chosen : new Refusal.ThemeUnknown();
    }

    private async Task<Reply> ListAsync(
        Retrospective retrospective,
        ThemesFields fields,
        RetrospectiveTurn turn,
        CancellationToken cancellationToken,
        string? notice = null,
        bool refused = false)
    {
        var counts = await work.CountByThemeAsync(retrospective, cancellationToken);
        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var card = ThemesForm.Of(
            retrospective,
            [.. themes.Select(theme => (theme, counts.GetValueOrDefault(theme.Id)))],
            fields,
            turn.Texts,
            turn.NewId(),
            await work.CountUndoableAsync(retrospective, cancellationToken),
            notice,
            refused);
        return Reply.Form(turn.Texts.ThemesTitle(), card);
    }

    private async Task<Reply> FormAsync(
        Retrospective retrospective,
        Theme theme,
        int themes,
        ThemesFields fields,
        RetrospectiveTurn turn,
        CancellationToken cancellationToken,
        string? notice = null,
        bool refused = false)
    {
        var changes = await work.OfThemeAsync(retrospective, theme.Id, cancellationToken);
        return Reply.Form(
            turn.Texts.ThemesTitle(),
            ThemeForm.Of(retrospective, theme, themes, changes, fields, turn.Texts, turn.NewId(), notice, refused));
    }
}
