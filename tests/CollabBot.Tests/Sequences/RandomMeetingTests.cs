using System.Globalization;
using CollabBot.Domain;
using CollabBot.Startup;
using CollabBot.Testing;

namespace CollabBot.Tests.Sequences;

/// <summary>
/// Two hundred meetings of random acts through <c>POST /api/messages</c>, half in a channel and half in a group chat; after each act the
/// rules are checked. The random numbers are seeded, so each meeting is the same in every run, and a failure lists what was done.
/// </summary>
[Trait("Category", "Long")]
public sealed class RandomMeetingTests
{
    private const int Meetings = 200;
    private const int MeetingsOfOneBot = 10;
    private const int Deeds = 32;

    [Trait("promise", "changes are private until the reveal")]
    [Trait("promise", "a form is answered privately")]
    [Trait("promise", "random sequences of acts never break a rule")]
    [Fact]
    public async Task Random_acts_of_many_people_break_no_rule_and_reach_every_step()
    {
        var met = new Happenings();
        for (var first = 0; first < Meetings; first += MeetingsOfOneBot) await HoldSeveralAsync(first, met);
        met.ShouldGoEverywhere();
    }

    /// <summary>
    /// Holds several meetings on one bot, so that texts could leak from one to another. Their number is limited because an act in a
    /// private chat looks the person up in every conversation.
    /// </summary>
    private static async Task HoldSeveralAsync(int first, Happenings met)
    {
        await using var bot = await BotUnderTest.StartAsync();
        List<MeetingPeople> meetings = [];
        for (var number = first; number < first + MeetingsOfOneBot; number++)
        {
            var meeting = new MeetingPeople(bot.Team, number, meetings);
            meetings.Add(meeting);
            await HoldAsync(bot, meeting, number, met);
        }

        // The log contains no text that people typed.
        bot.Log.All.Where(line => MeetingPeople.WordsIn(line).Any()).ShouldBeEmpty();
    }

    private static async Task HoldAsync(BotUnderTest bot, MeetingPeople meeting, int number, Happenings met)
    {
        var hand = new Hand(meeting, new Random(number));
        var watcher = new Watcher(bot, meeting);
        List<string> done = [];
        try
        {
            await BeginAsync(meeting, (Phase)Math.Clamp(number / 2 % 6, 1, 4));
            await watcher.LookAsync(new Deed(meeting.Facilitator, "sets it up", 200, ""));
            for (var deed = 0; deed < Deeds; deed++)
            {
                var then = watcher.Now;
                var what = await hand.ActAsync(then.Retrospectives.Values.LastOrDefault());
                done.Add($"{what.By.Person.Name} {what.What}");
                await watcher.LookAsync(what);
                met.Note(then, watcher.Now, what);
            }

            bot.Log.Errors.ShouldBeEmpty();
            foreach (var state in watcher.Now.Retrospectives.Values) await ShouldTellAllThatIsShownAndNoMoreAsync(bot, state, watcher.Gone);
        }
        catch (Exception broken) when (broken is ShouldAssertException or NullReferenceException or InvalidOperationException)
        {
            throw new ShouldAssertException(
                $"Meeting {number.ToString(CultureInfo.InvariantCulture)}: {broken.Message}\n"
                    + $"{string.Join('\n', done)}\n{string.Join('\n', bot.Log.Errors)}",
                broken);
        }
    }

    /// <summary>
    /// Brings the meeting to its first step with some contributions, because random acts alone seldom get far. A third of the meetings
    /// begin in Draft, a third in Grouping or Prioritising, and a third in Deepening.
    /// </summary>
    private static async Task BeginAsync(MeetingPeople meeting, Phase phase)
    {
        var lead = meeting.Facilitator;
        await lead.SaysAsync($"rétrospective Bilan {meeting.NewWord(lead)}");
        await lead.MentionsAsync("coordination", meeting.Coordinator);
        if (phase == Phase.Naming) return;

        await lead.SaysAsync("suivant confirmer");
        await lead.Privately.SaysAsync($"saisir\n+ De la salle {meeting.NewWord(lead)}");
        foreach (var partner in meeting.Partners)
        {
            var form = await partner.OpensAsync("Nommer un changement");
            await form.ClicksAsync(form.Buttons[0], ("statement", $"Nommé {meeting.NewWord(partner)}"), ("direction", "Positive"));
        }

        await lead.SaysAsync("suivant confirmer");
        if (phase == Phase.Grouping) return;

        foreach (var number in new[] { 1, 2, 3 }) await lead.Privately.SaysAsync($"regrouper {number} : Thème {meeting.NewWord(lead)}");
        await lead.SaysAsync("suivant confirmer");
        foreach (var partner in meeting.Partners) await partner.Privately.SaysAsync("voter 3 1");
        if (phase == Phase.Prioritising) return;

        await lead.SaysAsync("suivant confirmer");
        foreach (var partner in meeting.Partners)
        {
            await partner.Privately.SaysAsync($"facilitant : Leçon {meeting.NewWord(partner)}");
            await partner.Privately.SaysAsync("+1 1");
        }
    }

    /// <summary>An export contains every revealed text that was not withdrawn or erased, and no other.</summary>
    private static async Task ShouldTellAllThatIsShownAndNoMoreAsync(BotUnderTest bot, State state, IReadOnlySet<string> gone)
    {
        var file = Path.ChangeExtension(bot.DatabaseFile, ".json");
        (await CommandLine.RunAsync(["export", state.Id.ToString(), "--database", bot.DatabaseFile, "--out", file])).ShouldBe(0);
        var told = MeetingPeople.WordsIn(await File.ReadAllTextAsync(file)).ToHashSet();
        var shown = state.Changes.Values
            .Where(change => change.IsRevealed)
            .SelectMany(change => MeetingPeople.WordsIn(change.Statement))
            .ToHashSet();
        var elsewhere = state.Lessons.Values
            .SelectMany(lesson => MeetingPeople.WordsIn(lesson.Text))
            .Concat(MeetingPeople.WordsIn(state.ThemeTexts))
            .ToHashSet();
        shown.Except(told).ShouldBeEmpty();
        told.Intersect(gone).ShouldBeEmpty("what was taken back or erased is in nothing that can be taken away");
        state.Changes.Values
            .Where(change => !change.IsRevealed)
            .SelectMany(change => MeetingPeople.WordsIn(change.Text))
            .Except(shown)
            .Except(elsewhere)
            .Intersect(told)
            .ShouldBeEmpty();
    }
}
