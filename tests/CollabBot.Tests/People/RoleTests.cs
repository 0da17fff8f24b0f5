using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.People;

/// <summary>Roles are given and taken by mention, and say who may do what.</summary>
public sealed class RoleTests
{
    [Trait("promise", "the person who starts a retrospective leads it and may name other facilitators")]
    [Trait("promise", "the role commands give roles to mentioned people")]
    [Fact]
    public async Task The_facilitator_gives_the_role_to_those_she_mentions_and_they_lead_from_then_on()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        var answer = (await scene.Facilitator.MentionsAsync("animation", scene.Partner, scene.Other)).Text;

        answer.ShouldContain("Aïcha anime maintenant la rétrospective.");
        answer.ShouldContain("Thu anime maintenant la rétrospective.");
        (await scene.Partner.SaysAsync("suivant")).Text.ShouldContain("On nomme les changements.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "the role commands give roles to mentioned people")]
    [Fact]
    public async Task Roles_are_given_in_English_too()
    {
        await using var scene = await Scene.InAsync(Phase.Draft, "en-CA");

        (await scene.Facilitator.MentionsAsync("facilitation", scene.Partner)).Text.ShouldBe("Aïcha now facilitates the retrospective.");
        (await scene.Facilitator.MentionsAsync("coordination", scene.Other)).Text.ShouldContain("Thu now coordinates the retrospective");
        (await scene.Facilitator.MentionsAsync("facilitation remove", scene.Partner)).Text.ShouldBe("Aïcha no longer facilitates the retrospective.");
        (await scene.Partner.SaysAsync("next")).Text.ShouldContain("Only the facilitator");
    }

    [Trait("promise", "the person who starts a retrospective leads it and may name other facilitators")]
    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task The_last_facilitator_stays_one()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        (await scene.Facilitator.MentionsAsync("animation retirer", scene.Facilitator)).Text.ShouldContain("C’est la dernière personne à l’animation");
        (await scene.Facilitator.SaysAsync("suivant")).Text.ShouldContain("On nomme les changements.");

        await scene.Facilitator.MentionsAsync("animation", scene.Partner);
        (await scene.Partner.MentionsAsync("animation retirer", scene.Facilitator)).Text.ShouldBe("Maude n’anime plus la rétrospective.");
        (await scene.Facilitator.SaysAsync("suivant")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.MentionsAsync("animation retirer", scene.Partner, scene.Facilitator)).Text.ShouldContain("Cette personne n’a pas ce rôle.");
    }

    [Fact]
    public async Task Two_facilitators_taken_away_in_one_message_leave_one()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        await scene.Facilitator.MentionsAsync("animation", scene.Partner);

        var answer = (await scene.Facilitator.MentionsAsync("animation retirer", scene.Partner, scene.Facilitator)).Text;

        answer.ShouldContain("Aïcha n’anime plus la rétrospective.");
        answer.ShouldContain("C’est la dernière personne à l’animation");
        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Trait("promise", "the person who starts a retrospective leads it and may name other facilitators")]
    [Fact]
    public async Task Nobody_but_the_facilitator_gives_a_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        (await scene.Partner.MentionsAsync("animation", scene.Partner)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.MentionsAsync("coordination", scene.Other)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Fact]
    public async Task A_name_in_tags_without_a_mention_gives_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        var answer = (await scene.Facilitator.SaysAsync("animation <at>Aïcha</at>")).Text;

        answer.ShouldContain("Pour donner un rôle");
        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Fact]
    public async Task Without_a_mention_it_says_how_and_who_has_the_roles_by_the_names_of_today()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        foreach (var member in new[] { scene.Partner, scene.Other.Privately })
        {
            var answer = (await member.SaysAsync("animation")).Text;
            answer.ShouldContain("Animation : Maude.");
            answer.ShouldContain("Coordination : Thu.");
            answer.ShouldContain("Pour donner un rôle");
        }
    }

    [Fact]
    public async Task No_name_of_anybody_is_stored_by_giving_a_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        var person = scene.Bot.Team.Member("Xylophène Quartzifère");
        await scene.Facilitator.MentionsAsync("animation", person);
        await scene.SettleAsync();

        (await scene.StateAsync()).ShouldNotContain("Xylophène");
        (await scene.ReadAsync(database => Task.FromResult(database.States.AsEnumerable().Select(row => row.Json).ToList()))).ShouldAllBe(json => !json.Contains("Xylo"));
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_conversation_gets_no_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        var stranger = scene.Bot.Team.Member("Inconnu");
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, stranger.Person.Id);

        (await scene.Facilitator.MentionsAsync("animation", stranger, scene.Partner)).Text.ShouldContain("Inconnu : Je ne trouve pas cette personne");
        (await FacilitatorsAsync(scene)).Count.ShouldBe(2);
    }

    [Trait("promise", "coordinators ask for summary and minutes; without a coordinator any member may")]
    [Fact]
    public async Task A_coordinator_asks_for_summary_and_report_and_a_partner_does_not()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        (await scene.Partner.SaysAsync("résumé")).Words.ShouldContain("RÉSUMÉ DE LA RÉTROSPECTIVE");

        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        (await scene.Partner.SaysAsync("résumé")).Text.ShouldContain("Cela revient à la coordination ou à l’animation.");
        (await scene.Partner.SaysAsync("compte-rendu texte")).Text.ShouldContain("Cela revient à la coordination ou à l’animation.");
        (await scene.Other.SaysAsync("résumé")).Words.ShouldContain("RÉSUMÉ DE LA RÉTROSPECTIVE");
        (await scene.Other.SaysAsync("compte-rendu texte")).Text.ShouldContain("Bilan du plan");
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldContain("Bilan du plan");
    }

    [Trait("promise", "coordinators ask for summary and minutes; without a coordinator any member may")]
    [Fact]
    public async Task A_coordinator_asks_before_it_is_closed_and_leads_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        (await scene.Other.SaysAsync("résumé")).Words.ShouldContain("RÉSUMÉ, JUSQU’ICI");
        (await scene.Other.SaysAsync("suivant")).Text.ShouldContain("Seule l’animation peut faire cela.");
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task When_the_facilitator_has_left_the_coordinator_takes_over_by_acting_and_all_hear_it()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, scene.Facilitator.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        (await scene.Partner.SaysAsync("suivant")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Other.SaysAsync("suivant")).Text.ShouldContain("On nomme les changements.");

        await scene.AdvanceUntilAsync(() => scene.Bot.Team.InChannel.Any(post => post.Text.Contains("Il ne restait personne à l’animation.", StringComparison.Ordinal)), "the notice");
        (await FacilitatorsAsync(scene)).ShouldContain(scene.Other.Person.AadObjectId);
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task When_the_facilitator_is_erased_an_administrator_takes_over()
    {
        var administrator = Team.IdOf("Paul");
        await using var scene = await Scene.InAsync(Phase.Draft, "fr-CA", "--People:Administrators:0", administrator.ToUpperInvariant());
        var paul = scene.Bot.Team.Member("Paul");
        (await paul.SaysAsync("suivant")).Text.ShouldContain("Seule l’animation peut faire cela.");

        await scene.ReadAsync(async database =>
        {
            database.Participants.RemoveRange(database.Participants);
            return await database.SaveChangesAsync();
        });

        (await paul.SaysAsync("état")).Text.ShouldContain("Préparation");
        (await FacilitatorsAsync(scene)).ShouldBeEmpty();
        (await paul.SaysAsync("suivant")).Text.ShouldContain("On nomme les changements.");
        (await FacilitatorsAsync(scene)).ShouldBe([administrator]);
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task Asking_takes_nothing_over()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, scene.Facilitator.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        await scene.Other.SaysAsync("résumé");
        var form = await scene.Other.OpensAsync("Approfondir");
        await Scene.SaveAsync(scene.Other, form, ("kind", "Enabler"), ("lesson", "Une vision commune"));

        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    internal static Task<List<string>> FacilitatorsAsync(Scene scene) =>
        scene.ReadAsync(database => Task.FromResult(database.Participants.AsEnumerable().Where(row => row.IsFacilitator).Select(row => row.Person.Value).ToList()));
}
