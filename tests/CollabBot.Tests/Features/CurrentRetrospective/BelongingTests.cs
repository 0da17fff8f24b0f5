using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.CurrentRetrospective;

/// <summary>Which retrospective a command means, in a conversation and in the private chat; and separation of conversations.</summary>
public sealed class BelongingTests
{
    private const string Second = "19:second-group@thread.v2";

    [Trait("promise", "with several retrospectives the private chat asks once and shows the choice")]
    [Fact]
    public async Task With_several_retrospectives_the_private_chat_asks_once_which_one_and_then_runs_the_command()
    {
        await using var scene = await TwoAsync();
        var partner = scene.Partner.Privately;

        var question = (await partner.SaysAsync("état")).Card;
        question.Words.ShouldContain("1 · Autre bilan");
        question.Words.ShouldContain("2 · Bilan du plan");

        var answer = (await partner.SaysAsync("2")).Text;
        answer.ShouldContain("« Bilan du plan » en est à l’étape « Nommer »");
        answer.ShouldContain("Rétrospective : Bilan du plan · pour une autre");
        (await partner.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape");
    }

    [Trait("promise", "with several retrospectives the private chat asks once and shows the choice")]
    [Fact]
    public async Task The_retrospective_can_be_chosen_by_button_is_named_in_every_answer_and_can_be_changed()
    {
        await using var scene = await TwoAsync();
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.ClicksAsync("2 · Bilan du plan");
        await partner.SeesAsync("Rétrospective : Bilan du plan");

        foreach (var text in new[] { "On se parle plus", "1", "passer", "passer", "passer", "passer" })
            (await partner.SaysAsync(text)).Text.ShouldContain("Rétrospective : Bilan du plan");
        (await partner.SaysAsync("oui")).Text.ShouldContain("C’est noté.");
        await partner.SaysAsync("passer");

        (await partner.SaysAsync("changer de rétrospective")).Card.Words.ShouldContain("1 · Autre bilan");
        (await partner.SaysAsync("autre bilan")).Text.ShouldContain("il s’agit maintenant de « Autre bilan »");
        (await partner.SaysAsync("état")).Text.ShouldContain("« Autre bilan » en est à l’étape");
        (await partner.SaysAsync("voter")).Text.ShouldContain("Rétrospective : Autre bilan");
    }

    [Trait("promise", "in the private chat the retrospective last used is meant")]
    [Fact]
    public async Task In_the_private_chat_the_retrospective_last_acted_in_is_meant()
    {
        await using var scene = await TwoAsync();
        await Scene.NameAsync(scene.Partner, "On se parle plus");

        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape");
    }

    [Trait("promise", "without a retrospective the private chat says how to begin")]
    [Fact]
    public async Task With_one_retrospective_nothing_is_asked_and_with_none_the_bot_says_how_to_start_one()
    {
        await using var one = await Scene.InAsync(Phase.Naming);
        var alone = (await one.Partner.Privately.SaysAsync("état")).Text;
        alone.ShouldContain("« Bilan du plan » en est à l’étape");
        alone.ShouldNotContain("Rétrospective :");
        (await one.Partner.Privately.SaysAsync("switch retrospective")).Text
            .ShouldContain("Une seule rétrospective est en cours pour vous : « Bilan du plan ».");

        await using var none = await Scene.EmptyAsync();
        (await none.Partner.Privately.SaysAsync("nommer")).Text
            .ShouldContain("Écrivez « rétrospective » dans votre canal pour en préparer une.");
        (await none.Partner.Privately.SaysAsync("changer de rétrospective")).Text.ShouldContain("Aucune rétrospective n’est en cours");
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task A_channel_and_a_group_chat_have_separate_retrospectives_and_neither_sees_the_other()
    {
        await using var scene = await TwoAsync();
        await Scene.NameAsync(scene.Partner, "Zinzolin au canal");
        await scene.Facilitator.SaysAsync("suivant");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.Other.In(Second).SaysAsync("état")).Text.ShouldContain("« Autre bilan » en est à l’étape « Nommer »");
        (await scene.Other.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape « Regrouper »");
        await scene.SettleAsync();
        scene.Bot.Connector.Posts.Where(post => post.Root == Second)
            .ShouldAllBe(post => !post.Words.Contains("Zinzolin") && !post.Words.Contains("Bilan du plan"));

        // A button with the id of the channel's retrospective finds nothing in the group chat.
        var retrospective = (await scene.ReadAsync(database => Task.FromResult(
            database.Retrospectives.AsEnumerable().Single(row => row.Title.Text == Scene.Title)))).Id;
        var form = await scene.Other.In(Second).InvokesAsync("task/fetch", new System.Text.Json.Nodes.JsonObject
        {
            ["data"] = new System.Text.Json.Nodes.JsonObject
            {
                ["act"] = "open",
                ["form"] = "Report",
                ["retrospective"] = retrospective.ToString(),
            },
        });
        form.Words.ShouldContain("n’existe plus");
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task A_person_who_left_the_conversation_no_longer_sees_it_in_private_and_their_changes_stay()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "On se parle plus");
        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldContain("« Bilan du plan »");

        scene.Bot.Connector.Exclude(scene.Partner.Conversation, scene.Partner.Person.Id);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));

        foreach (var text in new[] { "état", "nommer", "résumé", "historique" })
            (await scene.Partner.Privately.SaysAsync(text)).Words.ShouldNotContain("Bilan du plan");
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "a person belongs by acting or by a member look-up that is cached for an hour")]
    [Fact]
    public async Task While_member_look_ups_fail_people_who_have_acted_still_belong()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "On se parle plus");
        scene.Bot.Connector.FailWhen(
            (path, _) => path.Contains("/members/", StringComparison.Ordinal) ? new Fault(403, "BotNotInConversationRoster") : null);

        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape");
    }

    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task Removing_and_adding_the_bot_changes_nothing_stored_and_the_live_card_stays_in_use()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "On se parle plus");
        var before = await scene.StateAsync();

        foreach (var action in new[] { "remove", "add" })
        {
            var update = scene.Facilitator.Envelope("installationUpdate", $"f:{Guid.NewGuid()}", null);
            update["action"] = action;
            (await scene.Facilitator.SendAsync(update)).Status.ShouldBe(200);
        }

        (await scene.StateAsync()).ShouldBe(before);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count(post => post.Words.Contains("Je suis CollabBot.", StringComparison.Ordinal))
            .ShouldBe(1, "one greeting for coming back, none for going");

        // The live card posted before is updated in place.
        var live = scene.Bot.Team.InChannel
            .Where(post => post.Card is not null && post.Words.Contains("RÉTROSPECTIVE EN COURS", StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        await Scene.NameAsync(scene.Other, "Des liens plus forts");
        await Eventually.BeAsync(
            () => live.Words.Contains("2 personnes ont répondu", StringComparison.Ordinal),
            "the live card to count both");
        scene.Bot.Team.InChannel
            .Count(post => post.Card is not null && post.Words.Contains("RÉTROSPECTIVE EN COURS", StringComparison.Ordinal))
            .ShouldBe(1);
        (await scene.Facilitator.SaysAsync("suivant")).Words.ShouldContain("2 changements ont été nommés.");
    }

    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task A_redelivered_installation_is_greeted_once()
    {
        await using var scene = await Scene.EmptyAsync();
        var update = scene.Facilitator.Envelope("installationUpdate", "f:1", null);
        update["action"] = "add";
        foreach (var _ in Enumerable.Range(0, 2)) await scene.Facilitator.SendAsync(update.DeepClone().AsObject());

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count(post => post.Words.Contains("Je suis CollabBot.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task Two_channels_of_one_team_each_have_an_open_retrospective_at_the_same_time()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        const string Other = "19:other-channel@thread.tacv2";
        var there = scene.Facilitator.In(Other);

        (await there.SaysAsync("rétrospective Bilan de l’autre canal")).Text.ShouldContain("est en préparation");
        await there.SaysAsync("suivant confirmer");
        await Scene.NameAsync(scene.Partner.In(Other), "Indigo de l’autre canal");
        await Scene.NameAsync(scene.Other, "Du premier canal");
        (await there.SaysAsync("suivant confirmer")).Text.ShouldContain("On regroupe les changements.");

        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape « Nommer » · 1 changement");
        (await there.SaysAsync("changements")).Text.ShouldContain("Indigo");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("autre canal"));
        scene.Bot.Connector.Posts.Where(post => post.Root == Other)
            .ShouldAllBe(post => !post.Words.Contains("Bilan du plan") && !post.Words.Contains("premier canal"));
    }

    [Trait("promise", "retrospectives survive hand-over, reinstallation and channel renames")]
    [Fact]
    public async Task A_renamed_channel_keeps_its_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var before = await scene.StateAsync();
        var renamed = scene.Facilitator.Envelope("conversationUpdate", $"f:{Guid.NewGuid()}", null);
        renamed["channelData"]!["eventType"] = "channelRenamed";
        renamed["channelData"]!["channel"]!["name"] = "Un autre nom";

        (await scene.Facilitator.SendAsync(renamed)).Status.ShouldBe(200);

        (await scene.StateAsync()).ShouldBe(before);
        (await scene.Partner.SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape « Nommer »");

        // The live card shows the retrospective's title, never the channel's name.
        await Scene.NameAsync(scene.Partner, "On se parle plus");
        (await scene.Partner.SeesCardAsync("1 personne a répondu")).Words.ShouldContain("Bilan du plan");
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("Un autre nom"));
    }

    /// <summary>One retrospective in the channel, and a later one in a group chat with the same people.</summary>
    private static async Task<Scene> TwoAsync()
    {
        var scene = await Scene.InAsync(Phase.Naming);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Facilitator.In(Second).SaysAsync("rétrospective Autre bilan");
        await scene.Facilitator.In(Second).SaysAsync("suivant confirmer");
        return scene;
    }
}
