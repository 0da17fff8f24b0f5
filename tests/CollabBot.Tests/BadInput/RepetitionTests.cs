using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.BadInput;

/// <summary>Deliveries and form submissions are idempotent: a repeated one counts once and gets the same answer.</summary>
public sealed class RepetitionTests
{
    [Trait("promise", "a redelivered activity counts once and gets the same answer")]
    [Fact]
    public async Task A_redelivered_message_is_not_answered_twice()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Facilitator.Message("suivant confirmer");
        await scene.Bot.Team.PostAsync(message);
        var posts = scene.Bot.Connector.Posts.Count;

        (await scene.Bot.Team.PostAsync(message)).Status.ShouldBe(200);

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Grouping);
        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
    }

    [Trait("promise", "a redelivered activity counts once and gets the same answer")]
    [Fact]
    public async Task A_redelivered_invoke_gets_the_same_answer_and_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);
        var (_, submit) = form.Press("Enregistrer", ("statement", "Plus d’entraide"), ("direction", "Positive"));

        var first = await scene.Bot.Team.PostAsync(submit);
        var second = await scene.Bot.Team.PostAsync(submit);

        second.Status.ShouldBe(first.Status);
        second.Body!.ToJsonString().ShouldBe(first.Body!.ToJsonString());
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "a redelivered activity counts once and gets the same answer")]
    [Fact]
    public async Task The_same_invoke_delivered_twice_in_parallel_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);
        var (_, submit) = form.Press("Enregistrer", ("statement", "Plus d’entraide"), ("direction", "Positive"));

        var answers = await Task.WhenAll(scene.Bot.Team.PostAsync(submit), scene.Bot.Team.PostAsync(submit));

        answers[0].Body!.ToJsonString().ShouldBe(answers[1].Body!.ToJsonString());
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task A_form_that_is_submitted_twice_gets_the_same_answer_and_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);

        // A double click sends two activities with different ids from the same form.
        var first = await Scene.SaveAsync(scene.Partner, form, ("statement", "Plus d’entraide"), ("direction", "Positive"));
        var second = await Scene.SaveAsync(scene.Partner, form, ("statement", "Plus d’entraide"), ("direction", "Positive"));

        second.Body!.ToJsonString().ShouldBe(first.Body!.ToJsonString());
        (await scene.CountChangesAsync()).ShouldBe(1);
    }

    [Trait("promise", "a form is answered privately")]
    [Fact]
    public async Task A_form_in_the_private_chat_that_is_submitted_twice_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;
        var form = (await partner.SaysAsync("approfondir")).Card;

        await Scene.SaveAsync(partner, form, ("kind", "Wish"), ("lesson", "Du temps dédié"));
        await Scene.SaveAsync(partner, form, ("kind", "Wish"), ("lesson", "Du temps dédié"));

        await partner.SeesCardAsync("Souhait noté.");
        (await scene.ReadAsync(database => Task.FromResult(database.Lessons.Count()))).ShouldBe(1);
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task A_form_submitted_again_after_a_restart_gets_the_stored_answer_and_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var form = await scene.Partner.OpensAsync("Approfondir");
        var first = await Scene.SaveAsync(scene.Partner, form, ("kind", "Wish"), ("lesson", "Du temps dédié"));
        await scene.Bot.RestartAsync();

        var second = await Scene.SaveAsync(scene.Partner, form, ("kind", "Wish"), ("lesson", "Du temps dédié"));

        second.Body!.ToJsonString().ShouldBe(first.Body!.ToJsonString());
        (await scene.ReadAsync(database => Task.FromResult(database.Lessons.Count()))).ShouldBe(1);
    }

    [Trait("promise", "a redelivered activity counts once and gets the same answer")]
    [Fact]
    public async Task With_expectReplies_the_replies_are_in_the_response_and_again_on_redelivery()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("état");
        message["deliveryMode"] = "expectReplies";
        await scene.Partner.SeesCardAsync("quel changement significatif");
        var posts = scene.Bot.Connector.Posts.Count;

        var first = await scene.Bot.Team.PostAsync(message);
        var second = await scene.Bot.Team.PostAsync(message);

        Replies.Of(scene.Partner, first.Body).Text.ShouldContain("« Bilan du plan » en est à l’étape « Nommer »");
        Texts(second.Body).ShouldBe(Texts(first.Body));
        scene.Bot.Connector.Posts.Count.ShouldBe(posts);
    }

    private static List<string?> Texts(JsonNode? body) =>
        [.. body!["activities"]!.AsArray().Select(activity => (string?)activity!["text"])];
}
