using CollabBot.Domain;

namespace CollabBot.Tests.Meetings;

/// <summary>A retrospective in a channel or a group chat, and how it is reached from threads and private chats.</summary>
public sealed class PlacesTests
{
    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task A_whole_retrospective_can_be_held_in_a_group_chat_in_English()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        const string Chat = "19:groupchat@thread.v2";
        var facilitator = scene.Facilitator.In(Chat);
        var partner = scene.Partner.In(Chat);

        (await facilitator.SaysAsync("start Our plan")).Words.ShouldContain("\"Our plan\" is being set up.");
        await facilitator.SaysAsync("next confirm");
        await partner.SeesCardAsync("Name a change");
        await Scene.NameAsync(partner, "We know each other better");
        (await facilitator.SaysAsync("next")).Words.ShouldContain("1 change has been named.");
        await facilitator.SaysAsync("next confirm");
        var form = await facilitator.OpensAsync("Group the changes");
        await Scene.SaveAsync(facilitator, form, ("changes", form.Choice("changes", "We know")), ("longLabel", "Networks"));
        await facilitator.SaysAsync("next confirm");
        await facilitator.SaysAsync("next confirm");
        form = await partner.OpensAsync("Dig deeper");
        await Scene.SaveAsync(partner, form, ("kind", "Enabler"), ("lesson", "A shared vision"));
        await facilitator.SaysAsync("next confirm");

        var summary = await partner.SeesCardAsync("SUMMARY OF THE RETROSPECTIVE");
        summary.Words.ShouldContain("We know each other better");
        scene.Bot.Connector.Posts.ShouldAllBe(post => post.Conversation == Chat);
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task All_threads_of_a_channel_belong_to_the_same_conversation()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Other.InThread("1763800099999").SaysAsync("état")).Text.ShouldContain("« Bilan du plan » en est à l’étape « Nommer »");
    }

    [Trait("promise", "a person belongs by acting or by a member look-up that is cached for an hour")]
    [Fact]
    public async Task A_member_who_has_not_acted_yet_can_name_in_private_and_a_non_member_finds_no_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var member = scene.Bot.Team.Member("Nouvelle venue").Privately;
        var stranger = scene.Bot.Team.Member("Inconnu").Privately;
        scene.Bot.Connector.Exclude(scene.Partner.Conversation, stranger.Person.Id);

        (await member.SaysAsync("nommer")).Text.ShouldContain("quel changement significatif");
        (await stranger.SaysAsync("nommer")).Text.ShouldContain("Aucune rétrospective n’est en cours");
        (await stranger.SaysAsync("état")).Text.ShouldContain("Aucune rétrospective n’est en cours");
    }

    [Trait("promise", "a person belongs by acting or by a member look-up that is cached for an hour")]
    [Fact]
    public async Task A_member_is_looked_up_at_most_once_an_hour()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var member = scene.Bot.Team.Member("Nouvelle venue").Privately;

        foreach (var _ in Enumerable.Range(0, 3)) await member.SaysAsync("état");
        Lookups(scene).ShouldBe(1);

        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(61));
        await member.SaysAsync("état");
        Lookups(scene).ShouldBe(2);
    }

    [Trait("promise", "each move updates the live card and is said once in its thread")]
    [Fact]
    public async Task A_move_typed_in_the_private_chat_is_announced_in_the_channel()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var facilitator = scene.Facilitator.Privately;
        await Scene.NameAsync(scene.Partner, "On se connaît mieux");

        await facilitator.SaysAsync("suivant");
        await facilitator.SaysAsync("suivant confirmer");

        // A message to another conversation goes through the outbox, so it is sent at the publisher's next poll.
        const string Notice = "On regroupe les changements. Ce qui a été nommé";
        await scene.AdvanceUntilAsync(
            () => scene.Bot.Team.InChannel.Any(post => post.Text.StartsWith(Notice, StringComparison.Ordinal)),
            "the notice in the channel");
    }

    [Trait("promise", "the summary command posts the summary card to the channel")]
    [Fact]
    public async Task A_summary_requested_in_private_is_posted_to_the_channel()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var before = Summaries(scene);

        (await scene.Facilitator.Privately.SaysAsync("résumé confirmer")).Text.ShouldBe("Le résumé est publié dans la conversation.");

        await scene.AdvanceUntilAsync(() => Summaries(scene) == before + 1, "the summary in the channel");
    }

    [Fact]
    public async Task A_vote_submitted_in_a_form_of_the_private_chat_counts()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var partner = scene.Partner.Privately;
        var form = (await partner.SaysAsync("voter")).Card;

        await Scene.SaveAsync(partner, form, (form.Field("Autonomie"), "3"), (form.Field("Réseaux"), "2"));

        await partner.SeesAsync("Vous avez donné tous vos points");
        (await scene.ReadAsync(database => Task.FromResult(database.Ballots.Single()))).Spent.ShouldBe(5);
    }

    private static int Lookups(Scene scene) =>
        scene.Bot.Connector.Calls.Count(call => call.Path.Contains("/members/", StringComparison.Ordinal));

    private static int Summaries(Scene scene) =>
        scene.Bot.Team.InChannel.Count(post => post.Words.Contains("RÉSUMÉ DE LA RÉTROSPECTIVE", StringComparison.Ordinal));
}
