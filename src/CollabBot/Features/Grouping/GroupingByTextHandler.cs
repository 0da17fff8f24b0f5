using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Grouping;

/// <summary>
/// Groups by text commands such as « regrouper 3, 5, 8 : Réseaux », for clients without forms and people who prefer to type.
/// </summary>
internal sealed class GroupingByTextHandler(GroupingWork work)
    : IRetrospectiveHandler<GroupByText>
{
    public async Task<Reply> HandleAsync(GroupByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (GroupingWork.RefusalOf(turn) is { } refused) return Reply.Say(texts.For(refused));

        if (Step(request.Verb, request.Words, turn.NewId) is not { } step) return Reply.Say(texts.GroupingHow(request.Verb));
        var outcome = await work.DoAsync(turn, step, cancellationToken);
        if (!outcome.TryGet(out var move, out var wrong))
        {
            return FormCards.Refuse(
                wrong,
                texts,
                turn,
                () => FormCards.Invitation(texts, texts.GroupInvitation(), ButtonTitle.Group, GroupingKeys.GroupForm, retrospective));
        }

        var left = await work.CountLeftAsync(retrospective, cancellationToken);
        return Reply.Say($"{texts.GroupingDone(move.Kind, move.Label, move.Changes)} {texts.GroupLeft(left)}.").Refreshing(retrospective);
    }

    /// <summary>The move that the command asks for; null if the command cannot be parsed.</summary>
    private static Func<Regrouping, Outcome<GroupingMove>>? Step(GroupingVerb verb, string words, Func<Guid> newId) => verb switch
    {
        GroupingVerb.Group => Group(words, newId),
        GroupingVerb.Ungroup => ChangeNumbers.Read(words) is { Count: > 0 } numbers ? work => Chosen(work, numbers, work.TakeOut) : null,
        GroupingVerb.Rename => Colons(words).Count == 0 ? null : work => Rename(work, words),
        GroupingVerb.Direct => work => Direct(work, words),
        GroupingVerb.Place => work => Place(work, words),
        GroupingVerb.Merge => words.Contains(',', StringComparison.Ordinal) ? work => Merge(work, words) : null,
        GroupingVerb.Split => Split(words, newId),
        _ => work => ThemeFinder.FindToGroup(work.Themes, words).Match(work.Remove, refusal => (Outcome<GroupingMove>)refusal),
    };

    /// <summary>« 3, 5, 8 : Réseaux » puts changes into a theme, created if needed; « : Autonomie » creates an empty theme.</summary>
    private static Func<Regrouping, Outcome<GroupingMove>>? Group(string words, Func<Guid> newId)
    {
        if (!Halves(words, out var numbers, out var label)) return null;
        return work => Chosen(work, numbers, chosen =>
        {
            var known = ThemeFinder.FindNamed(work.Themes, label);
            if (known.TryGet(out var theme, out var refusal))
                return chosen.Count == 0 ? new Refusal.LabelTaken(theme.LongLabel.Text) : work.Put(chosen, theme);
            return refusal is Refusal.ThemeUnnamed
                ? Draft(label, Theme.ProposeDirection(chosen), draft => work.Create(new ThemeId(newId()), draft, chosen))
                : refusal;
        });
    }

    private static Func<Regrouping, Outcome<GroupingMove>>? Split(string words, Func<Guid> newId)
    {
        if (!Halves(words, out var numbers, out var label) || numbers.Count == 0) return null;
        return work => Chosen(
            work,
            numbers,
            chosen => Draft(label, Theme.ProposeDirection(chosen), draft => work.Split(new ThemeId(newId()), draft, chosen)));
    }

    /// <summary>Renames a theme. Labels may contain colons, so the text is split at the first colon after the name of a theme.</summary>
    private static Outcome<GroupingMove> Rename(Regrouping work, string words)
    {
        Refusal? wrong = null;
        foreach (var colon in Colons(words))
        {
            if (ThemeFinder.FindToGroup(work.Themes, words[..colon]).TryGet(out var theme, out var refusal))
            {
                return Draft(words[(colon + 1)..], theme.Direction, draft => work.Revise(theme, draft));
            }

            wrong ??= refusal;
        }

        return wrong!;
    }

    private static Outcome<GroupingMove> Direct(Regrouping work, string words)
    {
        var colon = words.LastIndexOf(':');
        if (!ThemeFinder.FindToGroup(work.Themes, words[..colon]).TryGet(out var theme, out var refusal)) return refusal;
        return Texts.ReadDirection(words[(colon + 1)..]) is { } direction
            ? work.Revise(theme, new ThemeDraft(theme.LongLabel, theme.ShortLabel, direction))
            : new Refusal.DirectionMissing();
    }

    private static Outcome<GroupingMove> Place(Regrouping work, string words)
    {
        var colon = words.LastIndexOf(':');
        if (!ThemeFinder.FindToGroup(work.Themes, words[..colon]).TryGet(out var theme, out var refusal)) return refusal;
        return Numbers.TryRead(words[(colon + 1)..], out var place)
            ? work.Place(theme, place)
            : new Refusal.NumberOutOfRange(1, work.Themes.Count);
    }

    /// <summary>« Réseaux, Partenariats » keeps the first label; « Réseaux, Partenariats : Liens » sets a new one.</summary>
    private static Outcome<GroupingMove> Merge(Regrouping work, string words)
    {
        if (ThemeFinder.FindAll(work.Themes, words, ThemeFinder.FindToGroup).TryGet(out var themes, out var wrong))
            return work.Merge(themes, null);

        foreach (var colon in Enumerable.Reverse(Colons(words)))
        {
            if (!ThemeFinder.FindAll(work.Themes, words[..colon], ThemeFinder.FindToGroup).TryGet(out themes, out var refusal))
            {
                wrong = refusal;
                continue;
            }

            return Draft(words[(colon + 1)..], work.DirectionOf(themes), draft => work.Merge(themes, draft));
        }

        return wrong;
    }

    private static Outcome<GroupingMove> Chosen(
        Regrouping work, IReadOnlyList<int> numbers, Func<List<Change>, Outcome<GroupingMove>> then) =>
        GroupingWork.Numbered(work.Changes, numbers).Match(then, refusal => (Outcome<GroupingMove>)refusal);

    private static Outcome<GroupingMove> Draft(string typed, Direction direction, Func<ThemeDraft, Outcome<GroupingMove>> then)
    {
        var (full, brief) = Labels(typed);
        return GroupingWork.Read(full, brief, null, direction).Match(then, refusal => (Outcome<GroupingMove>)refusal);
    }

    /// <summary>Splits « long label / short label »; a slash without spaces is part of a label.</summary>
    private static (string Long, string? Short) Labels(string typed)
    {
        var slash = typed.LastIndexOf(" / ", StringComparison.Ordinal);
        return slash < 0
            ? (ThemeFinder.Clean(typed), null)
            : (ThemeFinder.Clean(typed[..slash]), ThemeFinder.Clean(typed[(slash + 3)..]));
    }

    /// <summary>Splits at the first colon into change numbers, which may be missing, and a label; false if that is impossible.</summary>
    private static bool Halves(string words, out IReadOnlyList<int> numbers, out string label)
    {
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        numbers = colon < 0 ? [] : ChangeNumbers.Read(words[..colon]) ?? [];
        label = colon < 0 ? "" : words[(colon + 1)..];
        return colon >= 0 && ThemeFinder.Clean(label).Length > 0 && (numbers.Count > 0 || string.IsNullOrWhiteSpace(words[..colon]));
    }

    private static List<int> Colons(string words) => [.. Enumerable.Range(0, words.Length).Where(index => words[index] == ':')];
}
