using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Pipeline;

/// <summary>What clients put around the words of a person, or leave out: quotes, mentions, invisible characters, copies, edits.</summary>
[Trait("promise", "what clients put around a text is no part of it")]
public sealed class ClientTextTests
{
    private const string Quoted = "<quoted messageId=\"1763900000001\"/>";

    [Theory]
    [InlineData(Quoted + "état")]
    [InlineData(Quoted + "\n\n  état ")]
    [InlineData("état <quoted messageId='1763900000001' itemid=\"2\" />")]
    [InlineData("<quoted messageId=\"1\">On se parle plus souvent</quoted> état")]
    [InlineData("&nbsp;" + Quoted + "&nbsp;état")]
    public async Task A_command_in_a_reply_that_quotes_a_message_is_understood(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.Privately.SaysAsync(text)).Text.ShouldContain("à l’étape « Nommer »");
        (await scene.Partner.SaysAsync(text)).Text.ShouldContain("à l’étape « Nommer »");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Quoted + "annuler")]
    [InlineData(Quoted + " Annuler.")]
    [InlineData("an\u00ADnuler")]
    [InlineData("\u200Bannuler\uFEFF")]
    public async Task An_open_question_can_be_left_in_a_reply_that_quotes_it(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync(text)).Text.ShouldContain("D’accord, on en reste là.");
    }

    [Theory]
    [InlineData(Quoted + "facilitant : Une vision commune")]
    [InlineData(Quoted + "\r\nfacilitant : Une vision commune\r\n" + Quoted)]
    [InlineData("facilitant : <quoted messageId=\"2\">Autre chose</quoted>Une vision commune")]
    public async Task The_mark_of_a_quoted_message_is_not_stored(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        await scene.Partner.Privately.SaysAsync(text);

        (await LessonAsync(scene)).ShouldBe("Une vision commune");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_copies_the_quoted_message_into_the_text_is_understood_by_its_HTML(bool isCopied)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        const string Html = "<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\" itemid=\"1763900000001\">"
            + "<strong itemprop=\"mri\" itemid=\"29:1x\">Thu</strong><span itemprop=\"time\"></span>"
            + "<p itemprop=\"preview\">Les réunions sont longues</p></blockquote><p>facilitant&nbsp;: Une vision commune</p>";
        var message = scene.Partner.Privately.Message(
            isCopied ? "Thu\nLes réunions sont longues\n\nfacilitant : Une vision commune" : "facilitant : Une vision commune");

        await AsksAsync(scene.Partner.Privately, WithHtml(message, Html));

        (await LessonAsync(scene)).ShouldBe("Une vision commune");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task Words_that_are_only_in_the_HTML_of_a_message_are_read(string? text)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;
        var message = partner.Message("");
        message["text"] = text;

        await AsksAsync(partner, WithHtml(message, "<div><p>facilitant : R&amp;D et <b>vision</b> &lt;commune&gt;</p></div>"));

        (await LessonAsync(scene)).ShouldBe("R&D et vision <commune>");
    }

    [Theory]
    [InlineData("<div><span itemscope itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">CollabBot</span>&nbsp;état</div>")]
    [InlineData("<p><at id=\"0\">CollabBot</at>, état</p>")]
    public async Task A_mention_that_is_only_in_the_HTML_is_no_part_of_the_command(string html)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("");
        message["text"] = "";

        (await AsksAsync(scene.Partner, WithHtml(message, html))).Text.ShouldContain("à l’étape « Nommer »");
    }

    [Theory]
    [InlineData(
        "saisir + Plus de liens - Moins de temps",
        "<p>saisir</p><p>+ Plus de liens</p><p>- Moins de temps</p>")]
    [InlineData("saisir+ Plus de liens- Moins de temps", "<div>saisir<br>+ Plus de liens<br>- Moins de temps</div>")]
    [InlineData(
        "saisir + Plus de liens\u00A0- Moins de temps",
        "<div>saisir</div><div>+ Plus de <b>liens</b></div><div>- Moins de temps</div>")]
    public async Task Lines_that_a_client_has_joined_are_read_from_the_HTML(string text, string html)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var facilitator = scene.Facilitator.Privately;

        await AsksAsync(facilitator, WithHtml(facilitator.Message(text), html));

        var named = await scene.ReadAsync(
            database => database.Changes.OrderBy(change => change.Position).Select(change => change.Statement).ToListAsync());
        named.Select(statement => statement.Text).ShouldBe(["Plus de liens", "Moins de temps"]);
    }

    [Fact]
    public async Task The_text_stays_as_it_is_if_the_HTML_says_something_else()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        var partner = scene.Partner.Privately;

        await AsksAsync(partner, WithHtml(partner.Message("facilitant : Une vision commune"), "<p>Autre</p><p>chose</p>"));

        (await LessonAsync(scene)).ShouldBe("Une vision commune");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_that_is_sent_a_second_time_as_JSON_text_is_no_answer_and_counts_once(bool inTheSameMessage)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var partner = scene.Partner.Privately;
        var form = (await partner.SaysAsync("voter")).Card;
        var activity = form.Press("Enregistrer", (form.Field("Réseaux"), "3")).Activity;
        var json = activity["value"]!.ToJsonString();

        if (inTheSameMessage) activity["text"] = json;
        (await partner.SendAsync(activity)).Status.ShouldBe(200);
        if (!inTheSameMessage) (await partner.SaysAsync(json)).Text.ShouldNotContain("Je n’ai pas reconnu");

        var votes = await scene.ReadAsync(database => database.Ballots.AsNoTracking().SingleAsync());
        votes.Spent.ShouldBe(3);
        partner.Seen.ShouldNotContain(post => post.Words.Contains("Je n’ai pas reconnu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JSON_text_of_a_button_does_not_answer_an_open_question()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");

        (await partner.SaysAsync("{\"act\":\"status\"}")).Text.ShouldNotContain("Diriez-vous que ce changement est…");
        (await partner.SaysAsync("{ \"x\": 1 }")).Text
            .ShouldContain("Diriez-vous que ce changement est…", Case.Sensitive, "other JSON is what somebody wrote");
    }

    [Fact]
    public async Task An_edited_answer_to_an_open_question_gets_one_sentence()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var (partner, english) = (scene.Partner.Privately, scene.Bot.Team.Member("Kim", "en-CA").Privately);
        await english.SaysAsync("name");
        await partner.SaysAsync("nommer");
        var message = partner.Message("Plus de lien");
        await partner.SendAsync(message);

        (await EditsAsync(partner, message, "Plus de liens")).ShouldBe(
            ["Je ne relis pas un message modifié. Pour changer votre réponse, écrivez-la de nouveau ici."]);
        (await EditsAsync(english, english.Message("More links"), "More links!")).ShouldBe(
            ["I do not read a message again when it is edited. To change your answer, write it here again."]);

        // The edit is no answer: the question about the direction is still open.
        (await partner.SaysAsync("1")).Text.ShouldNotContain("Diriez-vous que ce changement est…");
    }

    [Fact]
    public async Task An_edit_without_an_open_question_of_its_author_gets_no_answer()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        const string Thread = "1763800077777";
        var asked = scene.Partner.InThread(Thread);
        await asked.SaysAsync("nommer ici");
        var message = asked.Message("Plus de lien", mention: false);

        (await EditsAsync(scene.Other.InThread(Thread), message, "Plus de liens")).ShouldBeEmpty();
        (await EditsAsync(scene.Partner.InThread("1763800088888"), message, "Plus de liens")).ShouldBeEmpty();
        (await EditsAsync(scene.Other.Privately, scene.Other.Privately.Message("aid"), "aide")).ShouldBeEmpty();
        (await EditsAsync(asked, message, "Plus de liens")).Count.ShouldBe(1);
        (await EditsAsync(asked, message, null, "undeleteMessage")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<at>CollabBot</at>, état")]
    [InlineData("<at>CollabBot</at> : état")]
    [InlineData("<at>CollabBot</at>\u00A0: état")]
    [InlineData("<at>CollabBot</at>&nbsp;; état")]
    [InlineData("état, <at>CollabBot</at>")]
    [InlineData("<at id=\"0\">CollabBot</at>,état")]
    public async Task A_mention_may_be_followed_by_punctuation(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var message = scene.Partner.Message("");
        message["text"] = text;

        (await AsksAsync(scene.Partner, message)).Text.ShouldContain("à l’étape « Nommer »");
    }

    [Theory]
    [InlineData("facilitant : Une vision commune")]
    [InlineData(", facilitant : Une vision commune")]
    [InlineData(": facilitant : Une vision commune")]
    [InlineData("facili\u00ADtant : Une vision commune")]
    [InlineData("\u200Bfacilitant\u200B : Une vision commune")]
    public async Task A_command_with_words_after_it_is_understood_too(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        await scene.Partner.SaysAsync(text);

        (await LessonAsync(scene)).ShouldBe("Une vision commune");
    }

    [Theory]
    [InlineData("é\u200Btat")]
    [InlineData("\u200B\u2060état\uFEFF")]
    [InlineData("é\u00ADtat")]
    [InlineData("\u200Eétat\u200F")]
    [InlineData("ca\u200Crte")]
    public async Task Invisible_characters_in_a_command_do_not_count(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.Privately.SaysAsync(text)).Words.ShouldContain("Bilan du plan");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("facilitant : Les familles 👩‍👩‍👧 viennent")]
    [InlineData("facilitant : می‌خواهم")]
    public async Task Invisible_characters_that_belong_to_a_persons_words_are_kept(string text)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);

        await scene.Partner.Privately.SaysAsync(text);

        (await LessonAsync(scene)).ShouldBe(text["facilitant : ".Length..]);
    }

    [Fact]
    public async Task A_dash_after_a_mention_is_an_answer()
    {
        await using var scene = await Scene.EmptyAsync();
        var facilitator = scene.Facilitator.InThread("1763900000001");
        await facilitator.SaysAsync("rétrospective pas à pas");
        await facilitator.SaysAsync("Bilan");
        await facilitator.SaysAsync("changer l’intention");

        await facilitator.SaysAsync("-");

        (await facilitator.SaysAsync("changer l’intention")).Text.ShouldNotContain("Faire ressortir, ensemble");
    }

    private static JsonObject WithHtml(JsonObject message, string html)
    {
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = html });
        return message;
    }

    private static async Task<Replies> AsksAsync(Member member, JsonObject message)
    {
        message["deliveryMode"] = "expectReplies";
        var (status, body) = await member.Team.PostAsync(message);
        status.ShouldBe(200);
        return Replies.Of(member, body);
    }

    /// <summary>Edits a message as Teams does, and returns the texts that the bot has sent since.</summary>
    private static async Task<List<string>> EditsAsync(
        Member member, JsonObject message, string? text, string eventType = "editMessage")
    {
        var edited = member.Envelope("messageUpdate", (string)message["id"]!, null);
        edited["conversation"] = member.Message("")["conversation"]!.DeepClone();
        edited["text"] = text;
        edited["channelData"]!["eventType"] = eventType;
        var before = member.Team.Connector.Posts.Count;
        (await member.SendAsync(edited)).Status.ShouldBe(200);
        return [.. member.Team.Connector.Posts.Skip(before).Where(post => post.Root == member.Conversation).Select(post => post.Text)];
    }

    private static async Task<string> LessonAsync(Scene scene) =>
        (await scene.ReadAsync(database => database.Lessons.AsNoTracking().SingleAsync())).Text.Text;
}
