using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.Roles;

/// <summary>Giving and taking away roles by mention, the rights they give, and taking over when no facilitator is left.</summary>
public sealed class RoleTests
{
    [Trait("promise", "the person who starts a retrospective leads it and may name other facilitators")]
    [Trait("promise", "the role commands give roles to mentioned people")]
    [Fact]
    public async Task A_facilitator_gives_the_role_to_mentioned_people_and_they_can_move_the_step()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        var answer = (await scene.Facilitator.MentionsAsync("animation", scene.Partner, scene.Other)).Text;

        answer.ShouldContain("Aïcha anime maintenant la rétrospective.");
        answer.ShouldContain("Thu anime maintenant la rétrospective.");
        (await scene.Partner.SaysAsync("suivant confirmer")).Text.ShouldContain("On nomme les changements.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "the role commands give roles to mentioned people")]
    [Fact]
    public async Task Roles_can_be_given_and_removed_in_English()
    {
        await using var scene = await Scene.InAsync(Phase.Draft, "en-CA");

        (await scene.Facilitator.MentionsAsync("facilitation", scene.Partner)).Text.ShouldBe("Aïcha now facilitates the retrospective.");
        (await scene.Facilitator.MentionsAsync("coordination", scene.Other)).Text.ShouldContain("Thu now coordinates the retrospective");
        (await scene.Facilitator.MentionsAsync("facilitation remove", scene.Partner)).Text
            .ShouldBe("Aïcha no longer facilitates the retrospective.");
        (await scene.Partner.SaysAsync("next confirm")).Text.ShouldContain("Only the facilitator");
    }

    [Trait("promise", "the person who starts a retrospective leads it and may name other facilitators")]
    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task The_last_facilitator_cannot_be_removed()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        (await scene.Facilitator.MentionsAsync("animation retirer", scene.Facilitator)).Text
            .ShouldContain("C’est la dernière personne à l’animation");
        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("On nomme les changements.");

        await scene.Facilitator.MentionsAsync("animation", scene.Partner);
        (await scene.Partner.MentionsAsync("animation retirer", scene.Facilitator)).Text.ShouldBe("Maude n’anime plus la rétrospective.");
        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.MentionsAsync("animation retirer", scene.Partner, scene.Facilitator)).Text
            .ShouldContain("Cette personne n’a pas ce rôle.");
    }

    [Fact]
    public async Task Removing_both_facilitators_in_one_message_keeps_the_last_one()
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
    public async Task Only_the_facilitator_can_give_a_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        (await scene.Partner.MentionsAsync("animation", scene.Partner)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.MentionsAsync("coordination", scene.Other)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Fact]
    public async Task A_name_in_typed_at_tags_without_a_mention_entity_gives_no_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);

        var answer = (await scene.Facilitator.SaysAsync("animation <at>Aïcha</at>")).Text;

        answer.ShouldContain("Pour donner un rôle");
        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Fact]
    public async Task The_role_command_without_a_mention_explains_itself_and_lists_who_has_which_role()
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
    public async Task Giving_a_role_stores_no_name()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        var person = scene.Bot.Team.Member("Xylophène Quartzifère");
        await scene.Facilitator.MentionsAsync("animation", person);
        await scene.SettleAsync();

        (await scene.StateAsync()).ShouldNotContain("Xylophène");
        (await scene.ReadAsync(database => Task.FromResult(database.States.AsEnumerable().Select(row => row.Json).ToList())))
            .ShouldAllBe(json => !json.Contains("Xylo"));
    }

    [Fact]
    public async Task A_person_who_is_not_a_member_of_the_conversation_gets_no_role()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        var stranger = scene.Bot.Team.Member("Inconnu");
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, stranger.Person.Id);

        (await scene.Facilitator.MentionsAsync("animation", stranger, scene.Partner)).Text
            .ShouldContain("Inconnu : Je ne trouve pas cette personne");
        (await FacilitatorsAsync(scene)).Count.ShouldBe(2);
    }

    [Trait("promise", "coordinators ask for summary and minutes; without a coordinator any member may")]
    [Fact]
    public async Task With_a_coordinator_named_partners_get_no_summary_or_minutes_and_coordinator_and_facilitator_do()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        (await scene.Partner.SaysAsync("résumé confirmer")).Words.ShouldContain("RÉSUMÉ DE LA RÉTROSPECTIVE");

        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        (await scene.Partner.SaysAsync("résumé confirmer")).Text.ShouldContain("Cela revient à la coordination ou à l’animation.");
        (await scene.Partner.SaysAsync("compte-rendu texte")).Text.ShouldContain("Cela revient à la coordination ou à l’animation.");
        (await scene.Other.SaysAsync("résumé confirmer")).Words.ShouldContain("RÉSUMÉ DE LA RÉTROSPECTIVE");
        (await scene.Other.SaysAsync("compte-rendu texte")).Text.ShouldContain("Bilan du plan");
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text.ShouldContain("Bilan du plan");
    }

    [Trait("promise", "coordinators ask for summary and minutes; without a coordinator any member may")]
    [Fact]
    public async Task A_coordinator_gets_a_summary_before_closing_but_cannot_move_the_step()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        (await scene.Other.SaysAsync("résumé confirmer")).Words.ShouldContain("RÉSUMÉ, JUSQU’ICI");
        (await scene.Other.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task When_the_facilitator_has_left_the_coordinator_takes_over_by_acting_and_the_channel_is_told()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, scene.Facilitator.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        (await scene.Partner.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Other.SaysAsync("suivant confirmer")).Text.ShouldContain("On nomme les changements.");

        await scene.AdvanceUntilAsync(
            () => scene.Bot.Team.InChannel.Any(
                post => post.Text.Contains("Il ne restait personne à l’animation.", StringComparison.Ordinal)),
            "the notice");
        (await FacilitatorsAsync(scene)).ShouldContain(scene.Other.Person.AadObjectId);
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task When_no_facilitator_is_stored_an_administrator_takes_over_by_acting()
    {
        var administrator = Team.IdOf("Paul");
        await using var scene = await Scene.InAsync(Phase.Draft, "fr-CA", "--People:Administrators:0", administrator.ToUpperInvariant());
        var paul = scene.Bot.Team.Member("Paul");
        (await paul.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");

        await scene.ReadAsync(async database =>
        {
            database.Participants.RemoveRange(database.Participants);
            return await database.SaveChangesAsync();
        });

        (await paul.SaysAsync("état")).Text.ShouldContain("Préparation");
        (await FacilitatorsAsync(scene)).ShouldBeEmpty();
        (await paul.SaysAsync("suivant confirmer")).Text.ShouldContain("On nomme les changements.");
        (await FacilitatorsAsync(scene)).ShouldBe([administrator]);
    }

    [Trait("promise", "if no facilitator is left, a coordinator or administrator takes over")]
    [Fact]
    public async Task Reading_and_contributing_do_not_take_over_the_facilitation()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, scene.Facilitator.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        await scene.Other.SaysAsync("résumé confirmer");
        var form = await scene.Other.OpensAsync("Approfondir");
        await Scene.SaveAsync(scene.Other, form, ("kind", "Enabler"), ("lesson", "Une vision commune"));

        (await FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    internal static Task<List<string>> FacilitatorsAsync(Scene scene) =>
        scene.ReadAsync(database => Task.FromResult(
            database.Participants.AsEnumerable().Where(row => row.IsFacilitator).Select(row => row.Person.Value).ToList()));
}
