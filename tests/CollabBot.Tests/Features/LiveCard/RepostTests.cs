using CollabBot.Testing;

namespace CollabBot.Tests.Features.LiveCard;

/// <summary>The command that posts the live card again when it is far up in the conversation.</summary>
public sealed class RepostTests
{
    private const string Question = "quel changement significatif";

    [Fact]
    public async Task Carte_posts_the_card_as_a_new_post_and_the_old_card_becomes_one_line_without_buttons()
    {
        await using var scene = await Scene.SettledAsync();
        var old = await scene.Partner.SeesAsync(Question);

        (await scene.Partner.SaysAsync("carte")).Text
            .ShouldBe("La carte de « Bilan du plan » est reposée : c’est le message le plus récent de la conversation.");
        await scene.SettleAsync();

        var anew = scene.Bot.Connector.Posts.Single(post => post.Words.Contains(Question, StringComparison.Ordinal));
        anew.Id.ShouldNotBe(old.Id);
        anew.Conversation.ShouldNotBe(old.Conversation, "a new post of the channel is a thread of its own");
        old.Words.Split('\n').Distinct().ShouldBe(["La carte a été reposée."]);
        CardReading.Actions(old.Card!).ShouldBeEmpty();
    }

    [Fact]
    public async Task Later_notices_and_updates_go_to_the_new_card()
    {
        await using var scene = await Scene.SettledAsync();
        var old = await scene.Partner.SeesAsync(Question);
        await scene.Partner.SaysAsync("carte");
        await scene.SettleAsync();
        var anew = await scene.Partner.SeesAsync(Question);

        await Scene.NameAsync(scene.Other, "Plus de projets communs");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();

        anew.Words.ShouldContain("Regrouper");
        var notices = scene.Bot.Connector.Posts
            .Where(post => post.Text.StartsWith("On regroupe les changements", StringComparison.Ordinal));
        notices.Select(post => post.Conversation).ShouldContain(anew.Conversation);
        notices.Select(post => post.Conversation).ShouldNotContain(old.Conversation);
    }

    [Fact]
    public async Task A_group_chat_gets_the_card_as_a_new_message_in_English()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        const string GroupChat = "19:groupchat@thread.v2";
        var facilitator = scene.Facilitator.In(GroupChat);
        await facilitator.SaysAsync("start Our plan");
        await facilitator.SaysAsync("next confirm");
        await scene.SettleAsync();
        var old = await facilitator.SeesCardAsync("Name a change");

        await scene.Partner.In(GroupChat).SaysAsync("card");
        await scene.SettleAsync();

        scene.Bot.Connector.Posts.ShouldAllBe(post => post.Conversation == GroupChat);
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RETROSPECTIVE UNDER WAY", StringComparison.Ordinal)).ShouldBe(1);
        scene.Bot.Connector.Posts[^1].Words.ShouldContain("RETROSPECTIVE UNDER WAY");
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("The card was posted again.", StringComparison.Ordinal)).ShouldBe(1);
        old.Buttons.ShouldContain("Name a change");
    }

    [Fact]
    public async Task Within_a_minute_the_answer_points_to_the_card_there_is()
    {
        await using var scene = await Scene.SettledAsync();
        await scene.Partner.SaysAsync("carte");
        await scene.SettleAsync();
        var first = await scene.Partner.SeesAsync(Question);

        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(59));
        (await scene.Other.SaysAsync("carte")).Text.ShouldContain("a été reposée il y a moins d’une minute");
        await scene.SettleAsync();
        (await scene.Partner.SeesAsync(Question)).Id.ShouldBe(first.Id);

        scene.Bot.Clock.Advance(TimeSpan.FromSeconds(1));
        (await scene.Other.SaysAsync("carte")).Text.ShouldContain("est reposée");
        await scene.SettleAsync();
        (await scene.Partner.SeesAsync(Question)).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task Two_people_who_ask_while_the_channel_does_not_answer_get_one_new_card()
    {
        await using var scene = await Scene.SettledAsync();
        scene.Bot.Connector.FailWhen((_, _) => Fault.Unavailable);
        await scene.Partner.SaysAsync("carte");
        await scene.Other.SaysAsync("carte");
        scene.Bot.Connector.Recover();

        await scene.AdvanceUntilAsync(
            () => scene.Bot.Connector.Posts.Any(post => post.Words.Contains("La carte a été reposée.", StringComparison.Ordinal)),
            "the old card to be replaced");
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains(Question, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Carte_in_the_private_chat_reposts_in_the_channel_and_leaves_the_open_question()
    {
        await using var scene = await Scene.SettledAsync();
        var privately = scene.Partner.Privately;
        await privately.SaysAsync("nommer");

        var answer = await privately.SaysAsync("carte");
        await scene.SettleAsync();

        answer.Words.ShouldContain("est reposée");
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("RÉTROSPECTIVE EN COURS", StringComparison.Ordinal)).ShouldBe(1);
        scene.Bot.Connector.Posts.Count(post => post.Words.Contains("La carte a été reposée.", StringComparison.Ordinal)).ShouldBe(1);
        (await privately.SaysAsync("Plus de projets communs")).Words.ShouldContain("Diriez-vous que ce changement est");
    }

    [Fact]
    public async Task Without_an_open_retrospective_carte_says_what_to_do()
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Partner.SaysAsync("carte")).Text.ShouldContain("Aucune rétrospective n’est en cours");
    }
}
