using CollabBot.Domain;

namespace CollabBot.Tests.Features.Summary;

/// <summary>The summary is shown to the person who asks, and posted once they confirm.</summary>
public sealed class SummaryPreviewTests
{
    [Trait("promise", "a summary is shown to whoever asks and posted on confirmation")]
    [Theory]
    [InlineData("fr-CA", "résumé", "Publier dans le canal", "Pas maintenant", "publié dans la conversation")]
    [InlineData("en-CA", "summary", "Post to the channel", "Not now", "posted to the conversation")]
    public async Task A_summary_asked_for_in_private_is_posted_only_by_its_button(
        string locale, string command, string post, string later, string posted)
    {
        await using var scene = await Scene.InAsync(Phase.Closed, locale);
        await scene.SettleAsync();
        var before = scene.Bot.Team.InChannel.Count();

        var preview = (await scene.Facilitator.Privately.SaysAsync(command)).Card;

        preview.Words.ShouldContain("Réseaux");
        preview.Buttons.ShouldContain(post);
        preview.Buttons.ShouldContain(later);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before, "nothing is posted without a confirmation");

        (await scene.Facilitator.Privately.ClicksAsync(later)).Words.ShouldContain($"{command}");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before);

        (await scene.Facilitator.Privately.ClicksAsync(post)).Words.ShouldContain(posted);
        (await scene.Facilitator.Privately.ClicksAsync(post)).Words.ShouldContain(posted);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before + 1, "two presses post once");
    }

    [Trait("promise", "a summary is shown to whoever asks and posted on confirmation")]
    [Theory]
    [InlineData("résumé", "résumé confirmer", Phase.Deepening)]
    [InlineData("summary", "Summary confirm.", Phase.Closed)]
    public async Task A_summary_typed_in_the_channel_is_shown_in_private_and_posted_by_the_confirming_words(
        string command, string confirm, Phase phase)
    {
        await using var scene = await Scene.InAsync(phase);
        await scene.SettleAsync();

        (await scene.Facilitator.SaysAsync(command)).Words.ShouldNotContain("Réseaux");
        await scene.Facilitator.Privately.SeesCardAsync("Élargissement des réseaux");

        (await scene.Facilitator.SaysAsync(confirm)).Words.ShouldContain("Réseaux");
    }

    [Trait("promise", "a summary before deepening shows what there is so far")]
    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Naming)]
    public async Task Before_the_reveal_the_summary_is_a_count_of_people_and_posts_nothing(Phase phase)
    {
        await using var scene = await Scene.InAsync(phase);
        if (phase == Phase.Naming)
        {
            await Scene.NameAsync(scene.Partner, "Plus de zibelines");
            await Scene.NameAsync(scene.Partner, "Encore plus de zibelines");
        }

        foreach (var typed in new[] { "résumé", "résumé confirmer" })
        {
            var said = (await scene.Facilitator.Privately.SaysAsync(typed)).Words;
            said.ShouldContain(phase == Phase.Naming ? "1 personne a répondu" : "0 personne a répondu");
            said.ShouldContain("« Regrouper »");
            said.ShouldNotContain("zibeline");
            said.ShouldNotContain("positif");
            said.ShouldNotContain("changement");
        }
    }

    [Trait("promise", "a summary before deepening shows what there is so far")]
    [Theory]
    [InlineData(Phase.Grouping, "2 changements", "Des liens plus forts")]
    [InlineData(Phase.Prioritising, "2 regroupements", "Élargissement des réseaux")]
    public async Task Before_deepening_the_summary_shows_what_is_named_and_grouped(Phase phase, string count, string words)
    {
        await using var scene = await Scene.InAsync(phase);

        var preview = (await scene.Facilitator.Privately.SaysAsync("résumé")).Card;

        preview.Words.ShouldContain(words);
        preview.Words.ShouldNotContain("retenu");
        ((string)preview.Json["fallbackText"]!).Replace('\u00A0', ' ').ShouldContain(count);
    }

    [Trait("promise", "the minutes before closing are a draft or a sentence saying when they come")]
    [Theory]
    [InlineData(Phase.Naming, "compte-rendu")]
    [InlineData(Phase.Draft, "compte-rendu texte")]
    [InlineData(Phase.Naming, "report text")]
    public async Task Before_the_reveal_the_minutes_are_a_sentence_that_says_when_they_come(Phase phase, string typed)
    {
        await using var scene = await Scene.InAsync(phase);
        if (phase == Phase.Naming) await Scene.NameAsync(scene.Partner, "Plus de zibelines");

        foreach (var said in new[]
        {
            (await scene.Facilitator.Privately.SaysAsync(typed)).Words, (await scene.Facilitator.SaysAsync(typed)).Words
        })
        {
            said.ShouldContain("Un brouillon sera prêt dès l’étape « Regrouper »");
            said.ShouldNotContain("zibeline");
        }
    }

    [Trait("promise", "the minutes before closing are a draft or a sentence saying when they come")]
    [Theory]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    public async Task Between_reveal_and_closing_the_minutes_are_a_draft(Phase phase)
    {
        await using var scene = await Scene.InAsync(phase);

        var said = (await scene.Facilitator.SaysAsync("compte-rendu texte")).Text;

        said.ShouldContain("Compte-rendu provisoire");
        said.ShouldContain("Des liens plus forts");
    }

    [Trait("promise", "a summary is shown to whoever asks and posted on confirmation")]
    [Fact]
    public async Task A_past_summary_asked_for_in_private_is_shown_before_it_is_posted()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        await scene.SettleAsync();
        var before = scene.Bot.Team.InChannel.Count();

        (await scene.Facilitator.Privately.SaysAsync("historique 1")).Card.Buttons.ShouldContain("Publier dans le canal");

        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before);
    }

    [Trait("promise", "a summary is shown to whoever asks and posted on confirmation")]
    [Fact]
    public async Task The_button_of_the_live_card_shows_the_summary_before_it_is_posted()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        await scene.SettleAsync();
        var before = scene.Bot.Team.InChannel.Count();

        var window = await scene.Facilitator.OpensAsync("Publier le résumé");
        window.Words.ShouldContain("Réseaux");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before);

        (await window.ClicksAsync("Publier dans le canal")).Words.ShouldContain("publié dans la conversation");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.Count().ShouldBe(before + 1);
    }
}
