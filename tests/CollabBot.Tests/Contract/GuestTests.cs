using CollabBot.Domain;

namespace CollabBot.Tests.Contract;

/// <summary>
/// With <c>People:GuestsMayFacilitate</c> set to false, a guest can do nothing that is reserved
/// to facilitators, even as a former facilitator.
/// </summary>
public sealed class GuestTests
{
    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Theory]
    [InlineData(
        Phase.Naming, "suivant", "suivant confirmer", "suivant approfondir confirmer", "précédent", "autre étape", "saisir", "saisir\n+ Un",
        "modifier titre : Autre", "modifier", "modifier pas à pas", "attendus tous", "rouvrir")]
    [InlineData(
        Phase.Grouping, "regrouper", "regrouper 1 : A", "dégrouper 1", "renommer A : B", "scinder 1 : C", "enlever A", "défaire",
        "suivant")]
    [InlineData(Phase.Prioritising, "points de la salle 2 personnes : 1", "retenir Réseaux", "suivant", "précédent")]
    [InlineData(
        Phase.Deepening, "retenir Autonomie parce que je veux", "à noter : x", "pourquoi Réseaux : b", "leçons de la salle :\n+ x",
        "regroupement suivant", "changement 1", "suivant")]
    public async Task A_facilitator_command_typed_by_a_guest_changes_nothing_in_the_channel_or_in_private(Phase phase, params string[] acts)
    {
        await using var scene = await LeadingGuestAsync(phase);
        var before = await scene.StateAsync();

        foreach (var act in acts)
        {
            await scene.Facilitator.SaysAsync(act);
            (await scene.Facilitator.Privately.SaysAsync(act)).Words.ShouldNotBeNullOrWhiteSpace(act);
            await scene.Facilitator.Privately.SaysAsync("annuler");
            (await scene.StateAsync()).ShouldBe(before, act);
        }
    }

    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Theory]
    [InlineData(Phase.Naming, "Passer au regroupement", "Étape précédente", "Autre étape…", "Saisir pour la salle")]
    [InlineData(Phase.Grouping, "Passer au vote", "Regrouper les changements")]
    [InlineData(Phase.Prioritising, "Passer à l’approfondissement", "Points de la salle")]
    [InlineData(Phase.Deepening, "Clore la rétrospective", "Saisir pour la salle", "Regroupements retenus", "Regroupement suivant")]
    public async Task A_facilitator_button_pressed_by_a_guest_is_refused(Phase phase, params string[] buttons)
    {
        await using var scene = await LeadingGuestAsync(phase);
        var before = await scene.StateAsync();

        foreach (var button in buttons)
            (await scene.Facilitator.ClicksAsync(button)).Words.ShouldContain("Seule l’animation peut faire cela.", customMessage: button);

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Fact]
    public async Task A_guest_cannot_give_roles_or_take_over_when_the_facilitator_has_left()
    {
        await using var scene = await LeadingGuestAsync(Phase.Naming);
        (await scene.Facilitator.MentionsAsync("animation", scene.Partner)).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Facilitator.MentionsAsync("coordination", scene.Partner)).Text.ShouldContain("Seule l’animation peut faire cela.");

        await using var left = await Scene.InAsync(Phase.Naming, "fr-CA", "--People:GuestsMayFacilitate", "false");
        left.Bot.Team.Stands(left.Other, "guest");
        await left.Facilitator.MentionsAsync("coordination", left.Other);
        left.Bot.Connector.Exclude(left.Facilitator.Conversation, left.Facilitator.Person.Id);
        left.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        (await left.Other.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await left.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Fact]
    public async Task A_guest_names_changes_votes_adds_lessons_and_says_they_are_done()
    {
        await using var scene = await Scene.InAsync(Phase.Naming, "fr-CA", "--People:GuestsMayFacilitate", "false");
        scene.Bot.Team.Stands(scene.Partner, "guest");
        var guest = scene.Partner;

        await Scene.NameAsync(guest, "Plus de projets communs");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("regrouper 1 : Réseaux");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await guest.Privately.SaysAsync("voter 3")).Text.ShouldContain("Réseaux — 3 points");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await guest.Privately.SaysAsync("facilitant : Une vision")).Text.ShouldContain("Facilitant noté");
        (await guest.SaysAsync("terminé")).Text.ShouldContain("C’est noté");
    }

    /// <summary>
    /// The facilitator of this retrospective has become a guest. The clock advances by 61
    /// minutes, because a membership is cached for one hour.
    /// </summary>
    private static async Task<Scene> LeadingGuestAsync(Phase phase)
    {
        var scene = await Scene.InAsync(phase, "fr-CA", "--People:GuestsMayFacilitate", "false");
        await scene.SettleAsync();
        scene.Bot.Team.Stands(scene.Facilitator, "guest");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        return scene;
    }
}
