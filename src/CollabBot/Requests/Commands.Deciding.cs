using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Commands of voting, of the decision, of the lessons and of moves that take words as arguments.</summary>
internal static partial class Commands
{
    /// <summary>Maximum length of a command's own words, without its arguments.</summary>
    private const int MaxCommandLength = 24;

    private static readonly Dictionary<string, Phase> Phases = new(StringComparer.Ordinal)
    {
        ["preparer"] = Phase.Draft,
        ["preparation"] = Phase.Draft,
        ["draft"] = Phase.Draft,
        ["nommer"] = Phase.Naming,
        ["name"] = Phase.Naming,
        ["regrouper"] = Phase.Grouping,
        ["group"] = Phase.Grouping,
        ["voter"] = Phase.Prioritising,
        ["prioriser"] = Phase.Prioritising,
        ["vote"] = Phase.Prioritising,
        ["prioritise"] = Phase.Prioritising,
        ["prioritize"] = Phase.Prioritising,
        ["approfondir"] = Phase.Deepening,
        ["deepen"] = Phase.Deepening,
        ["clore"] = Phase.Closed,
        ["close"] = Phase.Closed,
    };

    private static readonly (string[] Words, LessonKind Kind)[] Lists =
    [
        (["facilitant", "helped"], LessonKind.Enabler),
        (["souhait", "wish"], LessonKind.Wish),
        (["ecueil", "avoid"], LessonKind.Pitfall),
    ];

    private static readonly (string[] Words, LessonAct Act)[] Sortings =
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

    /// <summary>Reads a command that is followed by the person's own words, which are kept as typed. Null if there is none.</summary>
    public static Gesture? ReadDeciding(string text)
    {
        if (After(text, "voter", "vote") is { } votes) return new Gesture.CastByText(votes.Words);
        if (After(text, "points de la salle", "room points") is { } pool) return new Gesture.PoolByText(pool.Words);
        if (After(text, "lecons de la salle", "room lessons") is { } lines) return new Gesture.LearnFromRoom(null, null, lines.Words);
        if (After(text, "retenir", "retain") is { } retained) return Retain(retained.Words);
        if (After(text, "a noter", "note") is { HasColon: true } note) return new Gesture.NoteDissent(note.Words);
        if (After(text, "pourquoi", "why") is { } why && why.Words.IndexOf(':') is > 0 and var colon)
        {
            return new Gesture.ExplainTheme(why.Words[..colon].Trim(), why.Words[(colon + 1)..].Trim());
        }

        foreach (var (words, kind) in Lists)
        {
            if (After(text, words) is { HasColon: true } lesson) return new Gesture.LearnByText(kind, lesson.Words);
        }

        return ReadSorting(text);
    }

    /// <summary>
    /// Reads a move to a named step, for example « suivant approfondir confirmer » or « précédent nommer »; null if it is none.
    /// </summary>
    private static Gesture.Move? ReadStep(string folded)
    {
        var words = folded.Split(' ');
        if (words.Length is < 2 or > 3
            || (words.Length == 3 && words[2] is not ("confirmer" or "confirm"))
            || !Phases.TryGetValue(words[1], out var to)) return null;

        return words[0] switch
        {
            "suivant" or "next" =>
                new Gesture.Move(null, Forward: true, Seen: null, Confirmed: words.Length == 3, to, Parting: words.Length == 3),
            "precedent" or "back" => new Gesture.Move(null, Forward: false, Seen: null, Confirmed: false, to),
            _ => null,
        };
    }

    private static Gesture.RetainByText Retain(string words)
    {
        var reason = Reason().Match(words);
        return reason.Success
            ? new Gesture.RetainByText(words[..reason.Index], words[(reason.Index + reason.Length)..])
            : new Gesture.RetainByText(words, null);
    }

    private static Gesture.SortLesson? ReadSorting(string text)
    {
        foreach (var (words, act) in Sortings)
        {
            if (After(text, words) is not { } rest || Number().Match(rest.Words) is not { Success: true } number) continue;

            var lesson = new LessonRef(null, int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture));
            var more = rest.Words[number.Length..].TrimStart(' ', '\u00A0', '\u202F', ':');
            if (words[0] == "modifier") return new Gesture.SortLesson(null, lesson, act, Edited(more));
            if (words[0] is "deplacer" or "copier") return Kind(more) is { } kind
                ? new Gesture.SortLesson(null, lesson, act, new LessonFields(kind.ToString()))
                : null;
            return more.Length == 0 ? new Gesture.SortLesson(null, lesson, act, new LessonFields()) : null;
        }

        return null;
    }

    private static LessonFields Edited(string words)
    {
        var lines = words.Split('\n', 2);
        return new LessonFields(null, lines[0].Trim(), lines.Length > 1 ? lines[1] : null);
    }

    private static LessonKind? Kind(string words)
    {
        var folded = Fold(words);
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

    /// <summary>
    /// The words after one of the commands, and whether a colon stood between; null for another text and for a command without arguments.
    /// </summary>
    private static (string Words, bool HasColon)? After(string text, params string[] commands)
    {
        var typed = text.TrimStart();
        for (var end = 1; end <= Math.Min(typed.Length, MaxCommandLength); end++)
        {
            var isEnd = end == typed.Length || char.IsWhiteSpace(typed[end]) || typed[end] == ':';
            if (!isEnd || typed[end - 1] == ':' || char.IsWhiteSpace(typed[end - 1]) || !commands.Contains(Fold(typed[..end]))) continue;

            var rest = typed[end..].TrimStart(' ', '\u00A0', '\u202F');
            var hasColon = rest.StartsWith(':');
            rest = (hasColon ? rest[1..] : rest).TrimEnd();

            // A line that begins with two spaces is a sub-item, so only the command's own line is trimmed.
            rest = rest.TrimStart(' ', '\u00A0', '\u202F').TrimStart('\r', '\n');
            return rest.Length == 0 && !hasColon ? null : (rest, hasColon);
        }

        return null;
    }

    [GeneratedRegex(
        @"\s*(?:[,;]?\s*\b(?:parce\s+que\b|parce\s+qu['’]|car\b|because\b)|\b(?:raison|reason)\s*:)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(?:no?\.?\s*)?(\d{1,6})(?=$|[\s:])", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
