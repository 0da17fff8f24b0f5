using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Features.MessageExtension;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Changes;

/// <summary>The message action « Nommer comme changement » on a message of the channel.</summary>
[Trait("promise", "a message can be taken over as a change, and only its author sees its link")]
public sealed class MessageActionTests
{
    [Fact]
    public async Task The_form_contains_the_message_as_plain_text_and_only_the_author_sees_the_link_to_the_message()
    {
        await using var scene = await Scene.SettledAsync();

        var form = (await scene.Partner.CallsOnAsync(
            "<div><p>On se parle&nbsp;<b>plus</b> souvent, <at id=\"0\">Maude Roy</at> &amp; moi "
                + "<emoji id=\"smile\" alt=\"😀\"></emoji></p><ul><li>au comité</li><li>à l’école</li></ul></div>")).Form;
        form.Title.ShouldBe("Nommer un changement");
        form.Value("statement").ShouldBe("On se parle plus souvent, Maude Roy & moi 😀\n- au comité\n- à l’école");
        form.Words.ShouldContain("Un lien vers le message est gardé avec le changement.");
        (await scene.Partner.SendsAsync(form, "Enregistrer", ("direction", "Positive"))).Words.ShouldContain("C’est noté.");

        (await ChangeAsync(scene)).Source.ShouldBe(Extension.Link);
        var own = (await scene.Partner.ClicksAsync("Mes changements")).Form;
        ((string)CardReading.Action(own.Json, "Voir le message")!["url"]!).ShouldBe(Extension.Link);
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        scene.Bot.Connector.Everything().ShouldNotContain("teams.microsoft.com");
    }

    [Theory]
    [InlineData(
        "<blockquote itemscope=\"\" itemtype=\"http://schema.skype.com/Reply\" itemid=\"1763800000001\">"
            + "<strong itemprop=\"mri\" itemid=\"29:1x\">Thu Nguyen</strong><p itemprop=\"preview\">Les réunions sont longues</p>"
            + "</blockquote><p>On se parle plus</p>",
        "On se parle plus")]
    [InlineData("<blockquote><p>Thu : trop long</p><blockquote>avant</blockquote></blockquote>On se parle plus", "On se parle plus")]
    [InlineData("<quoted messageId=\"1763800000001\"/><p>On se parle plus</p>", "On se parle plus")]
    [InlineData("<blockquote><p>On se parle plus</p></blockquote>", "On se parle plus")]
    public async Task The_form_does_not_contain_the_message_that_was_quoted(string html, string statement)
    {
        await using var scene = await Scene.SettledAsync();

        (await scene.Partner.CallsOnAsync(html)).Form.Value("statement").ShouldBe(statement);
    }

    [Theory]
    [InlineData(
        "<table><tbody><tr><th>Avant</th><th>Après</th></tr><tr><td><p>rare</p></td><td><p>souvent</p></td></tr></tbody></table>",
        "Avant · Après\nrare · souvent")]
    [InlineData("<table><tr><td>Réseaux</td><td>&nbsp;</td><td>4<br></td></tr></table><p>Fin</p>", "Réseaux · 4\nFin")]
    [InlineData("<p>On se parle plus</p><table><tr><td>une cellule</td></tr></table>", "On se parle plus\nune cellule")]
    public async Task The_cells_of_a_table_stay_apart(string html, string statement)
    {
        await using var scene = await Scene.SettledAsync();

        (await scene.Partner.CallsOnAsync(html)).Form.Value("statement").ShouldBe(statement);
    }

    [Fact]
    public async Task A_message_over_the_limit_is_cut_at_a_word_and_the_form_says_so()
    {
        await using var scene = await Scene.SettledAsync();

        var form = (await scene.Partner.CallsOnAsync("<p>" + string.Join(' ', Enumerable.Repeat("concertation", 200)) + "</p>")).Form;

        form.Value("statement")!.Length.ShouldBeInRange(980, 1000);
        form.Value("statement")!.ShouldEndWith("concertation …");
        form.Words.ShouldContain("Le message était plus long que 1000 caractères");
        (await scene.Partner.SendsAsync(form, "Enregistrer", ("direction", "Positive"))).Words.ShouldContain("C’est noté.");
    }

    [Fact]
    public async Task A_returned_form_keeps_the_link_and_submitting_it_twice_counts_once()
    {
        await using var scene = await Scene.SettledAsync();
        var form = (await scene.Partner.CallsOnAsync("<p>On se parle plus</p>")).Form;

        form = (await scene.Partner.SendsAsync(form, "Enregistrer")).Form;
        form.Words.ShouldContain("Il manque le sens du changement.");
        foreach (var _ in Enumerable.Range(0, 2))
            (await scene.Partner.SendsAsync(form, "Enregistrer", ("direction", "Negative"))).Words.ShouldContain("C’est noté.");

        (await ChangeAsync(scene)).Source.ShouldBe(Extension.Link);
    }

    [Theory]
    [InlineData("http://teams.microsoft.com/l/message/1")]
    [InlineData("https://teams.microsoft.com.evil.example/l/message/1")]
    [InlineData("https://evil.example/teams.microsoft.com")]
    [InlineData("https://user@teams.microsoft.com/l/message/1")]
    [InlineData("https://teams.microsoft.com:444/l/message/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/l/message/1")]
    [InlineData(null)]
    public async Task A_link_that_is_no_HTTPS_address_of_a_Teams_message_is_not_stored(string? link)
    {
        await using var scene = await Scene.SettledAsync();
        var form = (await scene.Partner.CallsOnAsync("<p>On se parle plus</p>", link)).Form;
        form.Words.ShouldNotContain("Un lien vers le message");

        var activity = form.Press("Enregistrer", ("direction", "Positive")).Activity;
        activity["value"]!["data"]!["source"] = link;
        await scene.Partner.InvokesAsync(activity);

        (await ChangeAsync(scene)).Source.ShouldBeNull();
    }

    [Fact]
    public async Task If_no_change_can_be_named_the_window_says_why()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);

        (await scene.Partner.CallsOnAsync("<p>Trop tard</p>")).Sentence.ShouldContain("« Regrouper »");
        (await scene.Partner.In("19:elsewhere@thread.v2").CallsOnAsync("<p>Ailleurs</p>")).Sentence
            .ShouldContain("Aucune rétrospective n’est en cours");
        (await scene.Partner.CallsOnAsync("<p>Inconnu</p>", command: "other")).Sentence.ShouldNotBeEmpty();
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_without_text_opens_an_empty_form_that_says_so()
    {
        await using var scene = await Scene.SettledAsync();

        var form = (await scene.Partner.CallsOnAsync("<attachment id=\"1\"></attachment>")).Form;

        form.Value("statement").ShouldBeNull();
        form.Words.ShouldContain("Ce message n’a pas de texte à reprendre.");
    }

    [Fact]
    public async Task A_plain_text_message_is_not_read_as_HTML()
    {
        await using var scene = await Scene.SettledAsync();

        (await scene.Partner.CallsOnAsync("1 < 2 & <b>pas gras</b>", contentType: "text")).Form.Value("statement")
            .ShouldBe("1 < 2 & <b>pas gras</b>");
    }

    [Fact]
    public async Task A_conversation_without_the_bot_is_not_stored()
    {
        await using var scene = await Scene.SettledAsync();
        var rows = await scene.ReadAsync(database => database.Conversations.CountAsync());

        await scene.Partner.In("19:elsewhere@thread.v2").CallsOnAsync("<p>Ailleurs</p>");

        (await scene.ReadAsync(database => database.Conversations.CountAsync())).ShouldBe(rows);
    }

    private static Task<Change> ChangeAsync(Scene scene) => scene.ReadAsync(database => database.Changes.AsNoTracking().SingleAsync());
}
