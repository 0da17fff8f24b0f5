using System.Collections.Concurrent;
using System.Globalization;
using CollabBot.Domain;
using CollabBot.Hosting;
using CollabBot.Testing;

namespace CollabBot.Tests.Sequences;

/// <summary>
/// Random things done by random people in any order, through the door that Teams uses: no promise is ever broken. Two hundred meetings, half in a channel and half in a group
/// chat; each is the same in every run, and a failure tells what was done.
/// </summary>
public sealed class RandomMeetingTests
{
    private const int MeetingsOfOneTest = 50;
    private const int Deeds = 45;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_people_do_in_any_order_no_promise_is_broken(int part)
    {
        await using var bot = await BotUnderTest.StartAsync();
        var met = new ConcurrentDictionary<string, int>();
        List<Crowd> crowds = [];
        for (var number = part * MeetingsOfOneTest; number < (part + 1) * MeetingsOfOneTest; number++)
        {
            var crowd = new Crowd(bot.Team, number, crowds);
            crowds.Add(crowd);
            await HoldAsync(bot, crowd, number, met);
        }

        // What people typed stands in no line of the log.
        bot.Log.All.ShouldAllBe(line => !Crowd.WordsIn(line).Any());
        ShouldGoEverywhere(met);
    }

    private static async Task HoldAsync(BotUnderTest bot, Crowd crowd, int number, ConcurrentDictionary<string, int> met)
    {
        var hand = new Hand(crowd, new Random(number));
        var watcher = new Watcher(bot, crowd);
        List<string> done = [];
        try
        {
            await BeginAsync(crowd);
            await watcher.LookAsync(new Deed(crowd.Facilitator, "sets it up", 200, ""));
            for (var deed = 0; deed < Deeds; deed++)
            {
                var then = watcher.Now;
                var what = await hand.ActAsync();
                done.Add($"{what.By.Person.Name} {what.What}");
                await watcher.LookAsync(what);
                Count(met, then, watcher.Now);
            }

            bot.Log.Errors.ShouldBeEmpty();
            foreach (var state in watcher.Now.Retrospectives.Values) await ShouldTellAllThatIsShownAndNoMoreAsync(bot, state);
        }
        catch (Exception broken) when (broken is ShouldAssertException or NullReferenceException or InvalidOperationException)
        {
            throw new ShouldAssertException($"Meeting {number.ToString(CultureInfo.InvariantCulture)}: {broken.Message}\n{string.Join('\n', done)}\n{string.Join('\n', bot.Log.Errors)}", broken);
        }
    }

    private static async Task BeginAsync(Crowd crowd)
    {
        await crowd.Facilitator.SaysAsync($"rétrospective Bilan {crowd.NewWord(crowd.Facilitator)}");
        await crowd.Facilitator.MentionsAsync("coordination", crowd.Coordinator);
    }

    private static void Count(ConcurrentDictionary<string, int> met, Snapshot then, Snapshot now)
    {
        foreach (var (id, state) in now.Retrospectives)
        {
            if (!then.Retrospectives.TryGetValue(id, out var old)) continue;
            if (state.Phase != old.Phase) Note($"to {state.Phase}");
            if (state.Changes.Keys.Except(old.Changes.Keys).Any()) Note("named");
            if (old.Changes.Keys.Except(state.Changes.Keys).Any()) Note("withdrawn");
            if (old.Changes.Any(change => state.Changes.TryGetValue(change.Key, out var kept) && kept.Latest != change.Value.Latest)) Note("revised");
            if (state.Themes > old.Themes) Note("theme made");
            if (state.Lessons.Count > old.Lessons.Count) Note("lesson given");
            if (state.PointsGiven > old.PointsGiven) Note("points given");
        }

        if (now.Retrospectives.Count > then.Retrospectives.Count && then.Retrospectives.Count > 0) Note("another one begun");

        void Note(string what) => met.AddOrUpdate(what, 1, (_, count) => count + 1);
    }

    /// <summary>What was shown to all and not taken back is in what can be taken away; what was not is not.</summary>
    private static async Task ShouldTellAllThatIsShownAndNoMoreAsync(BotUnderTest bot, State state)
    {
        var file = Path.ChangeExtension(bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", state.Id.ToString(), "--database", bot.DatabaseFile, "--out", file])).ShouldBe(0);
        var told = Crowd.WordsIn(await File.ReadAllTextAsync(file)).ToHashSet();
        var shown = state.Changes.Values.Where(change => change.IsRevealed).SelectMany(change => Crowd.WordsIn(change.Statement)).ToHashSet();
        var elsewhere = state.Lessons.Values.SelectMany(lesson => Crowd.WordsIn(lesson.Text)).Concat(Crowd.WordsIn(state.ThemeTexts)).ToHashSet();
        shown.Except(told).ShouldBeEmpty();
        state.Changes.Values.Where(change => !change.IsRevealed).SelectMany(change => Crowd.WordsIn(change.Text)).Except(shown).Except(elsewhere).Intersect(told).ShouldBeEmpty();
    }

    private static void ShouldGoEverywhere(ConcurrentDictionary<string, int> met)
    {
        foreach (var phase in Enum.GetValues<Phase>().Where(phase => phase > Phase.Draft)) met.GetValueOrDefault($"to {phase}").ShouldBeGreaterThan(5, $"to {phase}: {Met()}");
        foreach (var what in new[] { "named", "theme made" }) met.GetValueOrDefault(what).ShouldBeGreaterThan(50, $"{what}: {Met()}");
        foreach (var what in new[] { "lesson given", "points given", "revised" }) met.GetValueOrDefault(what).ShouldBeGreaterThan(0, $"{what}: {Met()}");

        string Met() => string.Join(", ", met.Select(entry => $"{entry.Key} {entry.Value}"));
    }
}
