using System.Text.Json.Nodes;
using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "a button of an outdated card does no harm and gets the current card")]
public sealed class OldButtonTests
{
    [Trait("promise", "a late press of a step button moves nothing")]
    [Trait("promise", "a refused act answers with the current card and the reason on top")]
    [Theory]
    [InlineData(
        "fr-CA", "RÉTROSPECTIVE EN PRÉPARATION", "Commencer à nommer",
        "Ce bouton date de l’étape « Préparation ». La rétrospective en est à « Nommer » : rien n’a bougé.")]
    [InlineData(
        "en-CA", "RETROSPECTIVE BEING SET UP", "Start naming",
        "This button is from the step \"Set-up\". The retrospective is at \"Name\": nothing has moved.")]
    public async Task A_step_button_of_an_outdated_card_moves_nothing_and_is_answered_with_the_current_card(
        string locale, string head, string button, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Draft, locale);
        var old = await scene.Facilitator.SeesCardAsync(head);
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var before = await scene.StateAsync();

        var answer = await old.ClicksAsync(button);

        answer.Card.Words.ShouldContain(sentence);
        answer.Card.Buttons.ShouldContain(locale == "fr-CA" ? "J’ai terminé" : "I’m done");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "a late press of a step button moves nothing")]
    [Fact]
    public async Task A_double_click_on_a_step_button_moves_one_step()
    {
        await using var scene = await Scene.InAsync(Phase.Draft);
        var card = await scene.Facilitator.SeesCardAsync("RÉTROSPECTIVE EN PRÉPARATION");

        var answers = await Task.WhenAll(card.ClicksAsync("Commencer à nommer"), card.ClicksAsync("Commencer à nommer"));

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        answers.ShouldAllBe(answer => answer.CardOrNull != null);
    }

    [Fact]
    public async Task A_done_button_of_an_outdated_card_does_not_count_for_the_current_step()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var old = await scene.Partner.SeesCardAsync("quel changement significatif");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var before = await scene.StateAsync();

        (await old.ClicksAsync("J’ai terminé")).Card.Words.ShouldContain("Ce bouton date de l’étape « Nommer ».");

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_naming_button_of_an_outdated_card_is_answered_with_the_current_step()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var old = await scene.Partner.SeesCardAsync("quel changement significatif");
        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await old.ClicksAsync("Nommer un changement")).Sentence.ShouldContain("la rétrospective en est à « Regrouper »");
    }

    [Fact]
    public async Task A_form_of_an_earlier_step_is_refused_and_the_answer_shows_what_was_typed()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var form = await Scene.NamingFormAsync(scene.Partner);
        await scene.Facilitator.SaysAsync("suivant confirmer");

        var answer = await Scene.SaveAsync(scene.Partner, form, ("statement", "Écrit pendant longtemps"), ("direction", "Positive"));

        answer.Words.ShouldContain("la rétrospective en est à « Regrouper »");
        answer.Words.ShouldContain("Écrit pendant longtemps");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "every message gets an answer in words and no stack trace")]
    [Theory]
    [InlineData("""{"act":"explode"}""")]
    [InlineData("""{"act":"move","retrospective":"none"}""")]
    [InlineData("""{"act":"move","retrospective":"7f1f8d5e1c0b4a0f9d3c2b1a09876543","way":"next"}""")]
    [InlineData("""{"act":{"deep":[1]}}""")]
    [InlineData("""{}""")]
    public async Task A_button_with_unknown_or_outdated_data_is_answered_with_a_sentence(string data)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var before = await scene.StateAsync();

        var pressed = await scene.Facilitator.InvokesAsync(
            "adaptiveCard/action",
            new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "move", ["data"] = JsonNode.Parse(data) },
                ["trigger"] = "manual"
            });
        var opened = await scene.Facilitator.InvokesAsync("task/fetch", new JsonObject { ["data"] = JsonNode.Parse(data) });

        pressed.Sentence.ShouldContain("n’existe plus");
        opened.Sentence.ShouldContain("n’existe plus");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task A_button_pressed_in_another_conversation_finds_no_retrospective()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var live = await scene.Facilitator.SeesCardAsync("quel changement significatif");
        var (_, press) = live.Press("Passer au regroupement");
        var elsewhere = scene.Facilitator.In("19:elsewhere@thread.v2").Invoke("adaptiveCard/action", press["value"]!.DeepClone());
        var before = await scene.StateAsync();

        (await scene.Facilitator.InvokesAsync(elsewhere)).Sentence.ShouldContain("n’existe plus");

        (await scene.StateAsync()).ShouldBe(before);
    }
}
