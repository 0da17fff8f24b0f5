using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Roles;

/// <summary>There is always somebody who can go on when the facilitator has left, and the bot says who.</summary>
[Trait("promise", "there is always somebody who can go on, and the bot says who")]
public sealed class TakeOverTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_facilitator_who_is_removed_stops_leading_at_once_also_in_private(bool withEntraId, bool withChannelId)
    {
        await using var scene = await LedAsync();
        await scene.Facilitator.Privately.SaysAsync("état");

        await LeaveAsync(scene, scene.Facilitator, withEntraId, withChannelId);
        await scene.Facilitator.Privately.SaysAsync("suivant confirmer");

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
    }

    [Fact]
    public async Task Without_coordinator_any_member_takes_over_with_the_button_and_the_thread_is_told()
    {
        await using var scene = await LedAsync();
        await LeaveAsync(scene, scene.Facilitator);
        await scene.Partner.SeesAsync("Il n’y a plus personne à l’animation de « Bilan du plan ». Toute personne membre");

        await scene.Partner.ClicksAsync("Prendre l’animation");

        await scene.Other.SeesAsync("anime maintenant la rétrospective, parce qu’il n’y avait plus personne à l’animation.");
        (await scene.Partner.SaysAsync("suivant confirmer")).Text.ShouldContain("On regroupe les changements.");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);
    }

    [Fact]
    public async Task After_a_missed_event_a_member_takes_over_in_words()
    {
        await using var scene = await LedAsync();
        scene.Bot.Connector.Exclude(scene.Facilitator.Conversation, scene.Facilitator.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        await scene.Other.SaysAsync("prendre l'animation");

        (await RoleTests.FacilitatorsAsync(scene)).ShouldContain(scene.Other.Person.AadObjectId);
    }

    [Fact]
    public async Task A_coordinator_goes_on_at_once_and_the_others_wait_for_a_day()
    {
        await using var scene = await LedAsync();
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        await LeaveAsync(scene, scene.Facilitator);
        await scene.Partner.SeesAsync("La coordination ou l’administration peut continuer dès maintenant");

        (await scene.Partner.SaysAsync("prendre l'animation")).Text.ShouldContain("peut encore continuer pendant 24 heures");
        (await RoleTests.FacilitatorsAsync(scene)).ShouldNotContain(scene.Partner.Person.AadObjectId);
        (await scene.Other.SaysAsync("suivant confirmer")).Text.ShouldContain("On regroupe les changements.");
    }

    [Fact]
    public async Task After_a_day_without_the_coordinator_any_member_takes_over()
    {
        await using var scene = await LedAsync();
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);
        await LeaveAsync(scene, scene.Facilitator);
        scene.Bot.Clock.Advance(TimeSpan.FromHours(25));

        (await scene.Partner.SaysAsync("take over")).Text.ShouldContain("anime maintenant la rétrospective");
    }

    [Fact]
    public async Task While_the_facilitator_is_there_nobody_takes_over()
    {
        await using var scene = await LedAsync();

        (await scene.Partner.SaysAsync("prendre l'animation")).Text.ShouldContain("Quelqu’un anime cette rétrospective.");
        (await scene.Facilitator.SaysAsync("prendre l'animation")).Text.ShouldContain("Vous animez déjà cette rétrospective.");
        (await scene.Partner.Privately.SaysAsync("prendre l'animation")).Text.ShouldContain("dans la conversation de la rétrospective");
        (await RoleTests.FacilitatorsAsync(scene)).ShouldBe([scene.Facilitator.Person.AadObjectId]);
    }

    [Fact]
    public async Task After_a_week_without_an_act_of_the_facilitator_a_member_takes_over_and_the_facilitator_may_go_on()
    {
        await using var scene = await LedAsync();
        scene.Bot.Clock.Advance(TimeSpan.FromDays(6));
        (await scene.Partner.SaysAsync("prendre l'animation")).Text.ShouldContain("Quelqu’un anime cette rétrospective.");

        scene.Bot.Clock.Advance(TimeSpan.FromDays(2));
        (await scene.Partner.SaysAsync("prendre l'animation")).Text.ShouldContain("n’avait rien fait depuis sept jours");

        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("On regroupe les changements.");
    }

    private static async Task<Scene> LedAsync()
    {
        var scene = await Scene.SettledAsync();
        await scene.Partner.SaysAsync("état");
        await scene.Other.SaysAsync("état");
        return scene;
    }

    /// <summary>The channel removes a member and tells the bot so.</summary>
    private static async Task LeaveAsync(Scene scene, Member member, bool withEntraId = true, bool withChannelId = true)
    {
        scene.Bot.Connector.Exclude(member.Conversation, member.Person.Id);
        var account = new JsonObject { ["id"] = withChannelId ? member.Person.Id : member.Person.AadObjectId };
        if (withEntraId) account["aadObjectId"] = member.Person.AadObjectId;
        var activity = scene.Partner.Envelope("conversationUpdate", $"f:{Guid.NewGuid()}", null);
        activity["membersRemoved"] = new JsonArray(account);
        await scene.Partner.SendAsync(activity);
    }
}
