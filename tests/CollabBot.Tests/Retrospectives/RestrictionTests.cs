using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Retrospectives;

/// <summary>Who may start a retrospective, what guests may do, and people of other tenants.</summary>
public sealed class RestrictionTests
{
    private static readonly string[] NoGuests = ["--People:GuestsMayFacilitate", "false"];

    [Trait("promise", "configuration can restrict who may start a retrospective")]
    [Fact]
    public async Task Only_people_listed_in_the_settings_may_start_a_retrospective()
    {
        await using var scene = await Scene.EmptyAsync("fr-CA", "--People:MayStart:0", Team.IdOf("Maude"));

        (await scene.Partner.SaysAsync("rétrospective Bilan")).Text
            .ShouldContain("Seules certaines personnes peuvent lancer une rétrospective ici.");
        (await scene.Partner.SaysAsync("rétrospective")).Text.ShouldContain("Seules certaines personnes");
        (await scene.Facilitator.SaysAsync("rétrospective Bilan")).Text.ShouldContain("« Bilan » est en préparation.");
    }

    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Theory]
    [InlineData("guest")]
    [InlineData("anonymous")]
    [InlineData(null)]
    public async Task A_guest_takes_part_but_may_neither_start_nor_lead(string? userRole)
    {
        await using var scene = await Scene.EmptyAsync("fr-CA", NoGuests);
        scene.Bot.Team.Stands(scene.Partner, userRole);

        (await scene.Partner.SaysAsync("rétrospective Bilan")).Text
            .ShouldContain("Les personnes invitées participent, mais n’animent pas.");
        await scene.Facilitator.SaysAsync("rétrospective Bilan");
        (await scene.Facilitator.MentionsAsync("animation", scene.Partner)).Text
            .ShouldContain("Aïcha : L’animation revient aux membres de l’organisation.");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        await Scene.NameAsync(scene.Partner, "Plus de projets communs");
        (await scene.CountChangesAsync()).ShouldBe(1);
        (await scene.Facilitator.MentionsAsync("coordination", scene.Partner)).Text.ShouldContain("Aïcha coordonne maintenant");
    }

    [Trait("promise", "guests take part but do not lead unless the configuration allows it")]
    [Fact]
    public async Task Guests_may_start_if_the_settings_allow_it()
    {
        await using var scene = await Scene.EmptyAsync("fr-CA", "--People:GuestsMayFacilitate", "true");
        scene.Bot.Team.Stands(scene.Partner, "guest");

        (await scene.Partner.SaysAsync("rétrospective Bilan")).Text.ShouldContain("« Bilan » est en préparation.");
    }

    [Fact]
    public async Task If_the_member_look_up_fails_the_person_counts_as_a_guest_and_is_looked_up_again_after_a_minute()
    {
        await using var scene = await Scene.EmptyAsync("fr-CA", NoGuests);
        scene.Bot.Connector.FailWhen((path, _) => path.Contains("/members/", StringComparison.Ordinal) ? new Fault(503) : null);

        (await scene.Facilitator.SaysAsync("rétrospective Bilan")).Text.ShouldContain("n’animent pas");

        scene.Bot.Connector.Recover();
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        (await scene.Facilitator.SaysAsync("rétrospective Bilan")).Text.ShouldContain("« Bilan » est en préparation.");
    }

    [Fact]
    public async Task A_facilitator_who_becomes_a_guest_can_no_longer_lead()
    {
        await using var scene = await Scene.InAsync(Phase.Draft, "fr-CA", NoGuests);
        scene.Bot.Team.Stands(scene.Facilitator, "guest");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        (await scene.Facilitator.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Facilitator.Privately.SaysAsync("suivant confirmer")).Text.ShouldContain("Seule l’animation peut faire cela.");
    }

    [Trait("promise", "people of other tenants take part in shared channels")]
    [Fact]
    public async Task A_person_of_another_tenant_in_a_shared_channel_finds_the_channels_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("état");
        message["from"]!["tenantId"] = "11111111-2222-3333-4444-555555555555";

        var before = scene.Bot.Connector.Posts.Count;
        (await scene.Partner.SendAsync(message)).Status.ShouldBe(200);

        scene.Bot.Connector.Posts.Skip(before).ShouldContain(post => post.Text.Contains("en est à l’étape", StringComparison.Ordinal));
    }

    [Trait("promise", "people of other tenants take part in shared channels")]
    [Fact]
    public async Task Changes_named_in_a_shared_channel_by_a_person_of_another_tenant_count()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        foreach (var typed in new[] { "nommer ici", "On se parle plus", "positif", "passer", "passer", "passer", "oui" })
        {
            var message = scene.Partner.Message(typed);
            message["from"]!["tenantId"] = "11111111-2222-3333-4444-555555555555";
            (await scene.Partner.SendAsync(message)).Status.ShouldBe(200);
        }

        (await scene.CountChangesAsync()).ShouldBe(1);
        await scene.Partner.SeesCardAsync("1 personne a répondu");
        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("1 changement a été nommé.");
    }

    [Trait("promise", "people of other tenants take part in shared channels")]
    [Theory]
    [InlineData("fr-CA", "état", "canal partagé par une autre organisation", "@CollabBot nommer")]
    [InlineData("fr-CA", "nommer", "canal partagé par une autre organisation", "@CollabBot nommer")]
    [InlineData("en-CA", "vote", "channel that another organisation shares", "@CollabBot name")]
    public async Task A_person_of_another_tenant_is_told_in_private_to_take_part_in_the_channel(
        string locale, string typed, params string[] words)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        var message = scene.Partner.Privately.Message(typed);
        message["conversation"]!["tenantId"] = "11111111-2222-3333-4444-555555555555";
        message["channelData"]!["tenant"]!["id"] = "11111111-2222-3333-4444-555555555555";

        var before = scene.Bot.Connector.Posts.Count;
        (await scene.Partner.Privately.SendAsync(message)).Status.ShouldBe(200);

        var said = string.Join(' ', scene.Bot.Connector.Posts.Skip(before).Select(post => post.Text));
        foreach (var word in words) said.Replace('\u00A0', ' ').ShouldContain(word);
    }
}
