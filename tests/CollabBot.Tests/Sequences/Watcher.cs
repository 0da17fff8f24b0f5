using System.Text;
using CollabBot.Domain;
using CollabBot.Storage;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Sequences;

/// <summary>After each act, checks the stored data and everything the bot has sent against the product's rules.</summary>
internal sealed class Watcher(BotUnderTest bot, MeetingPeople meeting)
{
    private readonly HashSet<string> told = [];

    /// <summary>Words that were stored once and are stored no longer: withdrawn, erased, or replaced before the reveal.</summary>
    private readonly HashSet<string> gone = [];
    private readonly HashSet<string> everKept = [];
    private Snapshot before = Snapshot.Empty;
    private int calls = bot.Connector.Calls.Count;

    public Snapshot Now => before;

    public IReadOnlySet<string> Gone => gone;

    public async Task LookAsync(Deed deed)
    {
        var after = await SnapshotAsync();
        Holds(deed.Status == 200, $"it was answered {deed.Status}");
        if (deed.IsRepeated) Holds(after.Everything == before.Everything, "what came twice counted twice");

        // A message sent by the act itself may already show what the act has revealed.
        told.UnionWith(after.Told);
        gone.ExceptWith(after.Kept);
        LookAtWhatIsSaid(deed);
        everKept.UnionWith(after.Kept);
        gone.UnionWith(everKept.Except(after.Kept));
        Holds(!deed.IsRepeated || after.Phases.SequenceEqual(before.Phases), "what came twice moved it");
        foreach (var (id, then) in before.Retrospectives) Compare(deed, then, after.Retrospectives.GetValueOrDefault(id));
        foreach (var now in after.Retrospectives.Values) LookAtBudgets(now);
        before = after;
    }

    /// <summary>
    /// Checks that no person is sent another person's words before these are visible to all, and that no words reach another conversation.
    /// </summary>
    private void LookAtWhatIsSaid(Deed deed)
    {
        var own = MeetingPeople.WordsIn(deed.Sent).ToHashSet();
        if (!deed.IsRepeated) Look(deed.Answer, deed.By.Person, deed.By.Person == meeting.Stranger.Person, own);
        var all = bot.Connector.Calls;
        foreach (var call in all.Skip(calls))
        {
            if (call.Body is null) continue;
            var conversation = Team.RootOf(Uri.UnescapeDataString(call.Path.Split('/').ElementAtOrDefault(1) ?? ""));
            if (conversation.Length == 0)
                conversation = (string?)call.Body["channelData"]?["channel"]?["id"]
                    ?? Team.PrivateChatOf((string?)call.Body["members"]?[0]?["id"] ?? "");
            var reader = meeting.Members.Append(meeting.Stranger)
                .Select(member => member.Person)
                .FirstOrDefault(person => conversation == Team.PrivateChatOf(person.Id));
            Look(
                call.Body.ToJsonString(Wire.Plain),
                reader,
                conversation == meeting.Stranger.Conversation || reader == meeting.Stranger.Person,
                reader == deed.By.Person ? own : []);
        }

        calls = all.Count;
    }

    private void Look(string text, Person? reader, bool isElsewhere, HashSet<string> own)
    {
        foreach (var word in MeetingPeople.WordsIn(text))
        {
            if (meeting.TypedBy(word) is not { } author || author.Person == reader) continue;
            if (isElsewhere && author.Person == meeting.Stranger.Person) continue;
            Holds(!isElsewhere, $"somebody of another conversation reads {author.Person.Name}’s « {word} »");
            Holds(author.Person != meeting.Stranger.Person, $"what was typed elsewhere turns up: « {word} »");
            Holds(
                own.Contains(word) || !gone.Contains(word),
                $"{reader?.Name ?? "everybody"} reads {author.Person.Name}’s « {word} », which is not kept any more");
            Holds(told.Contains(word), $"{reader?.Name ?? "everybody"} reads {author.Person.Name}’s « {word} » before it is told");
        }
    }

    private static void LookAtBudgets(State now)
    {
        foreach (var (voter, votes) in now.Ballots)
        {
            Holds(votes.Values.Sum() <= now.PointsPerPerson, $"{voter} has given more points than allowed");
            Holds(
                votes.Values.All(points => points is >= 1 and <= RetrospectiveSettings.PointsPerTheme),
                $"{voter} has given one theme too many points, or too few");
        }

        Holds(now.RoomPoints.Values.Sum() <= now.RoomPeople * now.PointsPerPerson, "the room has given more points than it has");
        Holds(
            now.RoomPoints.Values.All(points => points <= now.RoomPeople * RetrospectiveSettings.PointsPerTheme),
            "the room has given one theme too many points");
    }

    private static void Compare(Deed deed, State then, State? now)
    {
        Holds(now is not null, "a retrospective is gone");
        var actor = deed.By.Person.AadObjectId;
        var leads = then.Facilitators.Contains(actor) || then.Facilitators.Count == 0;
        Holds(leads || now!.Phase == then.Phase, "somebody who does not lead it has moved it");
        Holds(now!.Strictness >= then.Strictness || (then.Phase == Phase.Draft && now.Phase == Phase.Draft), "anonymity was loosened");

        var forward = then.Phase <= Phase.Naming && now.Phase > Phase.Naming;
        foreach (var (id, old) in then.Changes)
        {
            var isOwner = old.Owner == actor;
            if (!now.Changes.TryGetValue(id, out var change))
            {
                // A change made from a lesson is removed when the lesson is put back.
                Holds(
                    isOwner
                        || (leads && then.Lessons.Any(lesson => lesson.Value.CarriedTo == id
                            && now.Lessons.GetValueOrDefault(lesson.Key)?.IsCarried == false)),
                    $"somebody else’s change is gone: {old.Text}");
                continue;
            }

            Holds(isOwner || change.Text == old.Text || forward, $"somebody else’s change reads differently: {old.Text} → {change.Text}");
            Holds(change.Latest == old.Latest || isOwner, $"somebody else’s change was revised: {old.Latest} → {change.Latest}");
            Holds(change.IsRevealed || !old.IsRevealed, "what was shown to all is hidden");
            Holds(!change.IsRevealed || old.IsRevealed || forward, "a change was shown without a move forward past naming");
        }

        var added = now.Changes.Keys.Except(then.Changes.Keys).Any();
        Holds(!added || then.Phase is Phase.Naming or Phase.Deepening, $"a change was named in {then.Phase}");
        foreach (var (id, old) in then.Lessons)
        {
            var isOwner = old.Owner == actor || (old.Owner is null && leads);
            Holds(now.Lessons.TryGetValue(id, out var lesson) || isOwner, $"somebody else’s lesson is gone: {old.Text}");
            Holds(
                lesson is null || lesson.Text == old.Text || isOwner || (leads && old.IsCarried && !lesson.IsCarried),
                $"somebody else’s lesson reads differently: {old.Text}");
            Holds(lesson is null || lesson.Kind == old.Kind || isOwner || leads, $"somebody else’s lesson was put elsewhere: {old.Text}");
            Holds(
                lesson is null
                    || lesson.PlusOnesOfNobody > old.PlusOnesOfNobody
                    || old.Supporters.Where(person => person != actor).All(lesson.Supporters.Contains),
                $"somebody else’s « +1 » is gone: {old.Text}");
        }

        Holds(!now.Lessons.Keys.Except(then.Lessons.Keys).Any() || then.Phase == Phase.Deepening, $"a lesson was given in {then.Phase}");
        foreach (var (voter, votes) in then.Ballots.Where(_ => then.Phase == now.Phase && then.Phase != Phase.Grouping))
        {
            // When a voter erases only their name, their points stay on a ballot without a person.
            Holds(
                voter == actor
                    || (now.Ballots.TryGetValue(voter, out var kept)
                        && kept.Count == votes.Count
                        && votes.All(vote => kept.GetValueOrDefault(vote.Key) == vote.Value)),
                "somebody else’s points changed");
        }

        Holds(
            now.Ballots.Keys.All(voter => then.Ballots.ContainsKey(voter) || voter.StartsWith("unlinked/", StringComparison.Ordinal))
                || then.Phase == Phase.Prioritising,
            $"points were given in {then.Phase}");
    }

    public async Task<Snapshot> SnapshotAsync()
    {
        await using var scope = bot.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = bot.Team.Tenant;
        var snapshot = new Snapshot();
        foreach (var retrospective in await database.Retrospectives.AsNoTracking()
            .Where(row => row.Conversation == meeting.Place)
            .OrderBy(row => row.OpenedAt)
            .ToListAsync())
        {
            snapshot.Add(await ReadAsync(database, retrospective, snapshot.Told));
        }

        return snapshot;
    }

    private static async Task<State> ReadAsync(Database database, Retrospective retrospective, HashSet<string> told)
    {
        var id = retrospective.Id;
        var changes = await database.Changes.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync();
        var themes = await database.Themes.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync();
        var lessons = await database.Lessons.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync();
        var ballots = await database.Ballots.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync();
        var pool = await database.RoomPools.AsNoTracking().FirstOrDefaultAsync(row => row.Retrospective == id);
        var plusOnes = (await database.PlusOnes.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync())
            .ToLookup(row => row.Lesson, row => row.Person.Value);
        var steps = await database.GroupingMoves.AsNoTracking().CountAsync(row => row.Retrospective == id);
        var people = await database.Participants.AsNoTracking().Where(row => row.Retrospective == id).ToListAsync();

        Tell(told, retrospective.Title.Text, retrospective.Intention?.Text, retrospective.Place?.Text, retrospective.OverrideReason?.Text);
        Tell(
            told,
            [
                .. retrospective.PresetThemes,
                .. retrospective.GlossaryTerms,
                .. retrospective.GlossaryExplanations,
                .. retrospective.Dissents,
            ]);
        foreach (var change in changes.Where(change => change.IsRevealed))
            Tell(told, Text(new ChangeDraft(change.Statement, change.Direction, change.ProposedTheme, change.Why, change.Example)));
        Tell(told, [.. await OrganisationsAsync(database, retrospective, changes)]);
        foreach (var theme in themes) Tell(told, theme.LongLabel.Text, theme.ShortLabel.Text, theme.RetainedBecause?.Text);
        foreach (var lesson in lessons) Tell(told, [lesson.Text.Text, .. lesson.Items]);

        return new State(
            id,
            retrospective.Phase,
            retrospective.PointsPerPerson,
            (int)retrospective.Anonymity,
            changes.ToDictionary(
                change => change.Id,
                change => new ChangeState(
                    (change.Author ?? change.Typist)?.Value,
                    change.Statement.Text,
                    Text(new ChangeDraft(change.Statement, change.Direction, change.ProposedTheme, change.Why, change.Example)),
                    Text(change.Latest),
                    change.Latest.Direction,
                    change.IsRevealed)
                {
                    Original = change.Original is { } original ? Text(original) : "",
                }),
            lessons.ToDictionary(
                lesson => lesson.Id,
                lesson => new LessonState(
                    lesson.IsFromRoom ? null : lesson.Author?.Value,
                    $"{lesson.Text} | {string.Join(" | ", lesson.Items)}",
                    lesson.Kind,
                    [.. plusOnes[lesson.Id].Order()])
                {
                    CarriedTo = lesson.CarriedTo,
                    Position = lesson.Position,
                    PlusOnesOfNobody = lesson.PlusOnesKept,
                }),
            ballots.ToDictionary(
                ballot => ballot.Voter.Value,
                ballot => ballot.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points)),
            pool?.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points) ?? [],
            pool?.People ?? 0,
            [.. people.Where(person => person.IsFacilitator).Select(person => person.Person.Value)],
            themes.Count,
            steps,
            string.Join(
                ' ',
                themes.OrderBy(theme => theme.Id.ToString())
                    .Select(theme => $"{theme.Id} {theme.LongLabel} {theme.ShortLabel} {theme.Direction} {theme.Position}")));
    }

    /// <summary>The authors' organisations, which are shown with revealed changes unless the retrospective is anonymous.</summary>
    private static async Task<List<string?>> OrganisationsAsync(Database database, Retrospective retrospective, List<Change> changes)
    {
        var authors = changes.Where(change => change.IsRevealed).Select(change => change.Author).OfType<PersonId>().Distinct().ToList();
        if (retrospective.Anonymity > Anonymity.OrganisationOnly || authors.Count == 0) return [];

        var people = await database.People.AsNoTracking().Where(row => authors.Contains(row.Id)).ToListAsync();
        return [.. people.Select(row => row.Organisation?.Text)];
    }

    private static string Text(ChangeDraft draft) =>
        $"{draft.Statement} | {draft.Direction} | {draft.ProposedTheme} | {draft.Why} | {draft.Example}";

    private static void Tell(HashSet<string> told, params string?[] texts)
    {
        foreach (var text in texts.OfType<string>()) told.UnionWith(MeetingPeople.WordsIn(text));
    }

    private static void Holds(bool law, string otherwise)
    {
        if (!law) throw new ShouldAssertException(otherwise);
    }
}

internal sealed record ChangeState(string? Owner, string Statement, string Text, string Latest, Direction Direction, bool IsRevealed)
{
    public string Original { get; init; } = "";
}

internal sealed record LessonState(string? Owner, string Text, LessonKind Kind, IReadOnlyList<string> Supporters)
{
    public ChangeId? CarriedTo { get; init; }

    /// <summary>The number by which people refer to the lesson.</summary>
    public int Position { get; init; }

    public bool IsCarried => CarriedTo is not null;

    public int PlusOnesOfNobody { get; init; }
}

/// <summary>The stored data of one retrospective.</summary>
internal sealed record State(
    RetrospectiveId Id,
    Phase Phase,
    int PointsPerPerson,
    int Strictness,
    Dictionary<ChangeId, ChangeState> Changes,
    Dictionary<LessonId, LessonState> Lessons,
    Dictionary<string, Dictionary<ThemeId, int>> Ballots,
    Dictionary<ThemeId, int> RoomPoints,
    int RoomPeople,
    HashSet<string> Facilitators,
    int Themes,
    int Steps,
    string ThemeTexts)
{
    /// <summary>The stored texts of changes, lessons and themes.</summary>
    public IEnumerable<string> Texts =>
        Changes.Values
            .SelectMany(change => new[] { change.Text, change.Latest, change.Original })
            .Concat(Lessons.Values.Select(lesson => lesson.Text))
            .Append(ThemeTexts);

    public int PointsGiven => Ballots.Values.Sum(votes => votes.Values.Sum());

    public override string ToString()
    {
        var text = new StringBuilder().Append(Id).Append(Phase).Append(PointsPerPerson).Append(ThemeTexts);
        foreach (var (id, change) in Changes.OrderBy(entry => entry.Key.ToString())) text.Append(id).Append(change);
        foreach (var (id, lesson) in Lessons.OrderBy(entry => entry.Key.ToString()))
            text.Append(id).Append(lesson).AppendJoin(' ', lesson.Supporters);
        foreach (var (voter, votes) in Ballots.OrderBy(entry => entry.Key))
            text.Append(voter).AppendJoin(' ', votes.OrderBy(vote => vote.Key.ToString()));
        return text.AppendJoin(' ', RoomPoints.OrderBy(vote => vote.Key.ToString()))
            .Append(RoomPeople)
            .AppendJoin(' ', Facilitators.Order())
            .ToString();
    }
}

/// <summary>The stored data of a conversation, and the words in it that everybody may read.</summary>
internal sealed class Snapshot
{
    public static readonly Snapshot Empty = new();

    public Dictionary<RetrospectiveId, State> Retrospectives { get; } = [];

    public HashSet<string> Told { get; } = [];

    /// <summary>All made-up words in stored texts, whether visible to all or not.</summary>
    public HashSet<string> Kept => [.. Told, .. Retrospectives.Values.SelectMany(state => state.Texts).SelectMany(MeetingPeople.WordsIn)];

    public IEnumerable<Phase> Phases => Retrospectives.Values.Select(state => state.Phase);

    public string Everything => string.Join('\n', Retrospectives.Values);

    public void Add(State state) => Retrospectives[state.Id] = state;
}
