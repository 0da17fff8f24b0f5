using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Reminders;

/// <summary>Who is expected to answer (members, people named, or people who acted), and the notice when all of them are done.</summary>
public sealed class ExpectedTests
{
    private const string Ready = "ont dit avoir terminé cette étape";

    [Trait("promise", "the live card shows how many have answered, are done, and the deadline")]
    [Fact]
    public async Task All_members_except_facilitators_are_expected_and_the_live_card_counts_who_has_answered()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await scene.Partner.SeesCardAsync("0 personne sur 2 a répondu");

        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        await scene.Partner.SeesCardAsync("1 personne sur 2 a répondu");
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("1 personne sur 2 a répondu · 0 a terminé");
        (await scene.Partner.SaysAsync("attendus")).Text
            .ShouldContain("2 personnes sont attendues : les membres de cette conversation, sans l’animation.");
        (await scene.Partner.SaysAsync("expected")).Text.ShouldContain("attendus @nom");
    }

    [Trait("promise", "a person is one person by their object id and by their id on the channel")]
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Members_without_an_object_id_in_the_member_list_are_the_people_who_act(bool restarts)
    {
        await using var scene = await Waiting.StartAsync(deadline: null, tellsMembers: false, prepare: TellsChannelIds);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await Scene.NameAsync(scene.Other, "Des liens plus forts");
        if (restarts) await scene.Bot.RestartAsync();

        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("2 personnes sur 2 ont répondu");
        (await scene.Facilitator.SaysAsync("attendus")).Text.ShouldContain("2 personnes sont attendues");
    }

    [Trait("promise", "a person is one person by their object id and by their id on the channel")]
    [Fact]
    public async Task A_person_named_by_a_mention_without_an_object_id_is_the_one_who_acts()
    {
        await using var scene = await Waiting.StartAsync(deadline: null, tellsMembers: false, prepare: TellsChannelIds);
        await scene.Partner.SaysAsync("aide");
        await scene.Facilitator.MentionsAsync("attendus", scene.Partner);

        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("1 personne sur 1 a répondu");
    }

    [Trait("promise", "a person is one person by their object id and by their id on the channel")]
    [Fact]
    public async Task A_person_whose_client_leaves_out_the_object_id_is_the_same_person()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        await scene.Bot.RestartAsync();
        var message = scene.Partner.Message("mes changements");
        message["conversation"] = scene.Partner.Privately.Message("")["conversation"]!.DeepClone();
        message["from"]!.AsObject().Remove("aadObjectId");

        await scene.Partner.SendAsync(message);

        await scene.Partner.Privately.SeesAsync("Plus de projets communs");
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("1 personne sur 2 a répondu");
    }

    private static void TellsChannelIds(Scene scene)
    {
        var find = scene.Bot.Connector.FindPerson;
        scene.Bot.Connector.FindPeople = () =>
        [
            .. new[] { scene.Facilitator, scene.Partner, scene.Other }.Select(
                member => new JsonObject { ["id"] = member.Person.Id, ["name"] = member.Person.Name }),
            new JsonObject { ["id"] = Team.BotId, ["name"] = Team.BotName },
        ];
        scene.Bot.Connector.FindPerson = id =>
        {
            var found = find(id);
            found?.Remove("aadObjectId");
            return found;
        };
    }

    [Fact]
    public async Task A_facilitator_who_answers_is_counted_too()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);

        await Scene.NameAsync(scene.Facilitator, "Plus de projets communs");

        await scene.Partner.SeesCardAsync("1 personne sur 3 a répondu");
    }

    [Trait("promise", "expected people are all members up to 60, else those who acted or are named")]
    [Theory]
    [InlineData(57, true)]
    [InlineData(58, false)]
    public async Task Up_to_sixty_members_are_all_expected_and_in_larger_groups_only_people_who_have_acted(int others, bool all)
    {
        await using var scene = await Waiting.StartAsync(prepare: scene =>
        {
            foreach (var number in Enumerable.Range(1, others)) scene.Bot.Team.Member($"Personne {number}");
        });
        await Scene.NameAsync(scene.Partner, "Plus de projets communs");

        await scene.Partner.SeesCardAsync(all ? "1 personne sur 59 a répondu" : "1 personne a répondu");
        (await scene.Facilitator.SaysAsync("attendus")).Text
            .ShouldContain(all ? "59 personnes sont attendues" : "Sont attendues les personnes qui participent : 1 pour le moment.");

        var (_, traces) = (await scene.Other.SaysAsync("terminé"), all ? 57 : 0);
        await scene.ComesAsync(Waiting.Deadline, () => scene.Passed() == 1, "the notice");
        (await scene.TracesAsync()).ShouldBe(traces);
    }

    [Trait("promise", "expected people are all members up to 60, else those who acted or are named")]
    [Fact]
    public async Task If_the_members_cannot_be_looked_up_the_people_who_have_acted_are_expected()
    {
        await using var scene = await Waiting.StartAsync(tellsMembers: false);
        var naming = await Scene.NamingFormAsync(scene.Partner);
        await Scene.SaveAsync(scene.Partner, naming, ("statement", "Plus de projets communs"), ("direction", "Positive"));
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        await scene.Partner.SeesCardAsync("1 personne a répondu");

        await scene.ComesAsync(
            Waiting.DayBefore,
            () => scene.Reminders(scene.Other).Count == 1,
            "the reminder of who acted and has not answered");

        scene.Reminders(scene.Partner).ShouldBeEmpty();
        scene.Bot.Log.All
            .ShouldContain(line => line.Contains("The members of a conversation could not be looked up", StringComparison.Ordinal));
    }

    [Trait("promise", "expected people are all members up to 60, else those who acted or are named")]
    [Fact]
    public async Task The_facilitator_names_and_removes_expected_people_and_can_go_back_to_all_members()
    {
        await using var scene = await Waiting.StartAsync(prepare: scene => scene.Bot.Team.Member("Luc"));
        var luc = scene.Bot.Team.Member("Luc");

        var named = (await scene.Facilitator.MentionsAsync("attendus", scene.Partner, scene.Other)).Text;
        named.ShouldContain("Aïcha est parmi les personnes attendues.");
        named.ShouldContain("2 personnes sont attendues, nommées par l’animation.");
        await scene.Partner.SeesCardAsync("0 personne sur 2 a répondu");

        (await scene.Facilitator.MentionsAsync("expected", luc)).Text.ShouldContain("3 personnes sont attendues");
        (await scene.Facilitator.MentionsAsync("attendus retirer", scene.Other)).Text
            .ShouldContain("Thu n’est plus parmi les personnes attendues.");
        (await scene.Facilitator.MentionsAsync("attendus retirer", scene.Other)).Text
            .ShouldContain("Cette personne n’est pas parmi celles que l’animation a nommées.");
        await scene.ComesAsync(
            Waiting.DayBefore,
            () => scene.Reminders(scene.Partner).Count == 1 && scene.Reminders(luc).Count == 1,
            "the reminders of those named");
        scene.Reminders(scene.Other).ShouldBeEmpty();

        (await scene.Facilitator.SaysAsync("attendus tous")).Text
            .ShouldContain("3 personnes sont attendues : les membres de cette conversation");
        await scene.AdvanceUntilAsync(() => scene.Reminders(scene.Other).Count == 1, "the reminder of all others");
    }

    [Fact]
    public async Task Only_the_facilitator_can_name_expected_people_and_only_members_can_be_named()
    {
        await using var scene = await Waiting.StartAsync();
        var stranger = scene.Bot.Team.Member("Zoé");
        scene.Bot.Connector.Exclude(scene.Bot.Team.Channel, stranger.Person.Id);

        (await scene.Partner.MentionsAsync("attendus", scene.Other)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.SaysAsync("attendus tous")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Facilitator.MentionsAsync("attendus", stranger)).Text.ShouldContain("Zoé");
        (await scene.ReadAsync(database => Task.FromResult(database.Expected.Count()))).ShouldBe(0);
    }

    [Fact]
    public async Task The_number_of_partners_in_the_settings_replaces_the_number_of_expected_members()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);

        await scene.Facilitator.SaysAsync("modifier partenaires : 24");

        await scene.Partner.SeesCardAsync("0 personne sur 24 a répondu");
        (await scene.Facilitator.SaysAsync("attendus")).Text.ShouldContain("Les réglages annoncent 24 personnes en tout.");
    }

    [Trait("promise", "the facilitator is notified when everyone is ready")]
    [Theory]
    [InlineData("fr-CA", "terminé", "Les 2 personnes attendues ont dit avoir terminé cette étape.")]
    [InlineData("en-CA", "done", "The 2 people expected have said they are done with this step.")]
    public async Task When_all_expected_people_are_done_the_thread_says_so_once(string locale, string done, string note)
    {
        await using var scene = await Waiting.StartAsync(deadline: null, locale: locale);
        await scene.Partner.SaysAsync(done);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldNotContain(post => post.Text.StartsWith(note, StringComparison.Ordinal));

        await scene.Other.SaysAsync(done);
        await scene.Facilitator.SeesAsync(note);
        await scene.Partner.SaysAsync(done);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count(post => post.Text.StartsWith(note, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Trait("promise", "the facilitator is notified when everyone is ready")]
    [Fact]
    public async Task A_person_who_acts_without_being_expected_must_be_done_too()
    {
        await using var scene = await Waiting.StartAsync(deadline: null);
        await scene.Facilitator.MentionsAsync("attendus", scene.Partner);
        await Scene.NameAsync(scene.Other, "Des liens plus forts");

        await scene.Partner.SaysAsync("terminé");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldNotContain(post => post.Text.Contains(Ready, StringComparison.Ordinal));

        await scene.Other.SaysAsync("terminé");
        await scene.Facilitator.SeesAsync("Les 2 personnes attendues ont dit avoir terminé cette étape.");
    }

    [Trait("promise", "the facilitator is notified when everyone is ready")]
    [Fact]
    public async Task After_a_restart_the_notice_still_waits_for_members_who_have_not_acted()
    {
        await using var scene = await Waiting.StartAsync(deadline: null, prepare: scene => scene.Bot.Team.Member("Luc"));
        await scene.Partner.SaysAsync("terminé");
        await scene.SettleAsync();
        await scene.Bot.RestartAsync();

        await scene.Other.SaysAsync("terminé");
        await scene.SettleAsync();

        scene.Bot.Team.InChannel.ShouldNotContain(post => post.Text.Contains("terminé cette étape", StringComparison.Ordinal)
            && post.Text.Contains("personnes", StringComparison.Ordinal));
        await scene.Bot.Team.Member("Luc").SaysAsync("terminé");
        await scene.Facilitator.SeesAsync("Les 3 personnes attendues ont dit avoir terminé cette étape.");
    }
}
