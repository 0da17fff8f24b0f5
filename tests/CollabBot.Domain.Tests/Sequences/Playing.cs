namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Plays a request in a meeting, in the same way as the product's handlers.</summary>
internal static partial class Playing
{
    private static readonly Meeting Elsewhere = new Meeting().GoTo(Phase.Naming);
    private static readonly Change ForeignChange = Elsewhere.Name("D'ailleurs").ShouldBeAccepted();
    private static readonly Theme ForeignTheme = Elsewhere.GoTo(Phase.Grouping).AddTheme("D'ailleurs").ShouldBeAccepted();

    /// <param name="chosen">The objects it is about, selected before it is played.</param>
    /// <param name="word">The text it contains, if any; no two requests use the same text.</param>
    /// <returns>Null if the request was accepted.</returns>
    public static Refusal? Play(this Meeting meeting, Gesture gesture, Chosen chosen, string word)
    {
        var actor = chosen.Actor;
        return gesture switch
        {
            Gesture.Move move => meeting.Move(move, actor),
            Gesture.SetUp set => meeting.SetUp(set, actor),
            Gesture.Give give => meeting.Retrospective.Give(actor, meeting.People[give.Whom], give.Role, give.MayLead).RefusalOrNull(),
            Gesture.Take take =>
                meeting.Retrospective
                    .Take(actor, meeting.People[take.Whom], take.Role, meeting.People.Count(person => person.IsFacilitator))
                    .RefusalOrNull(),
            Gesture.Erase erase => meeting.Erase(erase),
            Gesture.Name or Gesture.NameForRoom or Gesture.Revise or Gesture.Withdraw => meeting.PlayChanges(gesture, chosen, word),
            Gesture.Grouping => meeting.PlayGrouping(gesture, chosen),
            Gesture.Cast or Gesture.Pool or Gesture.Choose or Gesture.NoteDissents => meeting.PlayVoting(gesture, actor, word),
            Gesture.Deepening => meeting.PlayLessons(gesture, chosen, word),
            _ => throw new ArgumentOutOfRangeException(nameof(gesture)),
        };
    }

    public static PersonId PersonOf(int who) => who == 0 ? Meeting.Facilitator.Person : new PersonId($"partenaire {who}");

    /// <summary>Selects the objects a request is about, before it is played.</summary>
    public static Chosen Choose(this Meeting meeting, Gesture gesture) => new(
        new Actor(PersonOf(gesture.Who), meeting.People[gesture.Who].IsFacilitator),
        gesture is IAboutChange about ? At(meeting.Changes, about.Change) : null,
        gesture is IAboutChanges several ? meeting.Pick(several) : [],
        gesture is Gesture.Put { Foreign: Foreign.Theme }
            ? ForeignTheme
            : gesture is IAboutTheme theme ? meeting.Theme(theme.Theme) : null,
        gesture is Gesture.Merge merge ? meeting.Theme(merge.Other) : null,
        gesture is IAboutLesson lesson ? At(meeting.Lessons, lesson.Lesson) : null);

    /// <summary>A theme by index. An index up to 3 wraps around; a higher one gives null if there are fewer themes.</summary>
    public static Theme? Theme(this Meeting meeting, int index) =>
        index <= 3 ? At(meeting.Themes, index) : meeting.Themes.ElementAtOrDefault(index);

    private static List<Change> Pick(this Meeting meeting, IAboutChanges several) =>
    [
        .. meeting.Changes.Where((change, index) => change.IsRevealed && (several.Changes >> (index % 8) & 1) == 1),
        .. several.Foreign == Foreign.Change ? [ForeignChange] : Array.Empty<Change>()
    ];

    private static T? At<T>(List<T> units, int index)
        where T : class => units.Count == 0 ? null : units[index % units.Count];

    private static Refusal? Move(this Meeting meeting, Gesture.Move move, Actor actor)
    {
        Phase? seen = move.Drawn switch { Drawn.Typed => null, Drawn.Now => meeting.Phase, _ => move.Other };
        var retrospective = meeting.Retrospective;
        if (retrospective.GuardMove(actor, move.Forward, seen, move.Confirmed, meeting.Progress, move.To, parting: move.Confirmed)
            is { } refused)
            return refused;
        if (retrospective.NeedsRetention(move.Forward, move.To) && meeting.Themes.Count > 0)
        {
            ThemeId[] chosen = [.. meeting.Themes.Where((_, index) => (move.Chosen >> index & 1) == 1).Select(theme => theme.Id)];
            if (meeting.Retain(chosen).RefusalOrNull() is { } undecided) return undecided;
        }

        var refusal = meeting.Move(actor, move.Forward, seen, move.Confirmed, move.To).RefusalOrNull();
        if (refusal is not null || meeting.Phase != Phase.Closed) return refusal;

        meeting.Moves.Clear();
        if (meeting.Unlink(meeting.PlusOnes))
        {
            meeting.Ballots.Clear();
            meeting.PlusOnes.Clear();
        }

        return null;
    }

    private static Refusal? SetUp(this Meeting meeting, Gesture.SetUp set, Actor actor)
    {
        var now = meeting.Retrospective;
        var settings = new RetrospectiveSettings(
            now.Title,
            null,
            null,
            null,
            null,
            "fr",
            set.Retained ?? now.RetainedCount,
            set.Points ?? now.PointsPerPerson,
            GroupingByAll: set.ByAll ?? now.GroupingByAll,
            Anonymity: set.Level ?? now.Anonymity);
        var mostGiven = meeting.Ballots.Select(ballot => ballot.Spent).Append(meeting.Pool?.SpentEach ?? 0).Max();
        return now.ChangeSetup(actor, settings, mostGiven).RefusalOrNull();
    }

    /// <summary>
    /// Refused for the last facilitator: the domain does not decide who takes over, so these sequences leave that case out.
    /// </summary>
    private static Refusal? Erase(this Meeting meeting, Gesture.Erase erase)
    {
        var person = meeting.People[erase.Who];
        if (person.IsFacilitator && meeting.People.Count(other => other.IsFacilitator) == 1) return new Refusal.LastFacilitator();

        List<Change> named = [.. meeting.Changes.Where(change => change.Author == person.Person)];
        List<Lesson> lessons = [.. meeting.Lessons.Where(lesson => lesson.Author == person.Person)];
        var ballot = meeting.BallotOf(person.Person);
        foreach (var change in meeting.Changes.Where(change => change.Typist == person.Person)) change.ForgetTypist();
        if (erase.How == ErasureHow.Link)
        {
            foreach (var change in named) change.Unlink();
            foreach (var lesson in lessons) lesson.Unlink();
            if (meeting.Phase == Phase.Closed)
                foreach (var lesson in meeting.Lessons.Where(lesson => meeting.Supports(person.Person, lesson))) lesson.KeepPlusOnes(1);
            if (ballot is { Spent: > 0 }) meeting.Ballots.Add(ballot.Unlinked(Guid.NewGuid()));
        }
        else
        {
            meeting.Changes.RemoveAll(named.Contains);
            meeting.Lessons.RemoveAll(lessons.Contains);
            meeting.PlusOnes.RemoveAll(plus => lessons.Exists(lesson => lesson.Id == plus.Lesson));
        }

        meeting.PlusOnes.RemoveAll(plus => plus.Person == person.Person);
        if (ballot is not null) meeting.Ballots.Remove(ballot);
        var last = meeting.Moves.FindLastIndex(move => move.Trace.Ballots.Any(trace => trace.Voter == person.Person));
        meeting.Moves.RemoveRange(0, last + 1);
        var isSpent = person.ArePointsUnlinked || (erase.How == ErasureHow.Link && ballot is { Spent: > 0 });
        meeting.People[erase.Who] = isSpent && meeting.Phase != Phase.Closed
            ? Participant.Spent(meeting.Retrospective.Id, person.Person)
            : new Participant(meeting.Retrospective.Id, person.Person);
        return null;
    }

    public static bool Supports(this Meeting meeting, PersonId person, Lesson lesson) =>
        meeting.PlusOnes.Exists(plus => plus.Person == person && plus.Lesson == lesson.Id);
}

/// <summary>The person who makes a request and the objects it is about, selected before it is played.</summary>
internal sealed record Chosen(Actor Actor, Change? Change, List<Change> Changes, Theme? Theme, Theme? Other, Lesson? Lesson);
