using System.Text.Json.Nodes;
using CollabBot.Domain;

namespace CollabBot.Tests.Contract;

/// <summary>
/// How a typed text is interpreted. Every message gets an answer, and no answer contains an exception, a type name or a placeholder.
/// </summary>
public sealed class MeaningTests
{
    [Trait("promise", "an unknown command gets the nearest command and one line")]
    [Theory]
    [InlineData(Phase.Draft)]
    [InlineData(Phase.Grouping)]
    [InlineData(Phase.Prioritising)]
    [InlineData(Phase.Deepening)]
    [InlineData(Phase.Closed)]
    public async Task Outside_naming_a_sentence_in_private_is_no_change_and_gets_one_line_or_the_most_similar_command(Phase phase)
    {
        await using var scene = await Scene.InAsync(phase);
        var partner = scene.Partner.Privately;

        (await partner.SaysAsync("On se parle plus souvent qu’avant")).Text.ShouldBe(
            "Je n’ai pas reconnu cette demande. Écrivez « aide » pour voir ce qui est possible.");
        (await partner.SaysAsync("resumee")).Text.ShouldContain("Vouliez-vous dire « résumé » ?");
        (await scene.CountChangesAsync()).ShouldBe(phase >= Phase.Grouping ? 2 : 0);
    }

    [Trait("promise", "another command during an open question offers to continue or quit")]
    [Theory]
    [InlineData("voter")]
    [InlineData("mes changements")]
    [InlineData("mes données")]
    [InlineData("résumé")]
    [InlineData("historique")]
    public async Task A_command_typed_at_a_question_with_choices_gets_the_choice_to_answer_or_cancel(string command)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("Des liens");

        var said = (await partner.SaysAsync(command)).Text;
        said.ShouldContain("J’attends encore votre réponse. Pour laisser tomber la question : « annuler »");
        said.ShouldContain("Diriez-vous que ce changement est…");

        (await partner.SaysAsync("annuler")).Text.ShouldContain("D’accord, on en reste là.");
        (await partner.SaysAsync(command)).Words.ShouldNotContain("J’attends encore votre réponse.");
    }

    [Trait("promise", "commands need a mention in a channel or group chat, none in the private chat")]
    [Trait("promise", "channel messages without a mention are read only as answers to an open question")]
    [Fact]
    public async Task In_a_group_chat_a_message_without_a_mention_is_read_only_as_an_answer_to_an_open_question()
    {
        await using var scene = await Scene.EmptyAsync();
        var (facilitator, other) = (scene.Facilitator.In("19:group@thread.v2"), scene.Other.In("19:group@thread.v2"));
        await facilitator.SaysAsync("rétrospective Bilan");
        await facilitator.SaysAsync("suivant confirmer");

        (await facilitator.SaysAsync("suivant confirmer", mention: false)).Activities.ShouldBeEmpty();
        await facilitator.SaysAsync("nommer ici");
        (await other.SaysAsync("Une zibeline", mention: false)).Activities.ShouldBeEmpty();
        (await facilitator.SaysAsync("On se parle plus", mention: false)).Text.ShouldContain("Diriez-vous que ce changement est…");

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Naming);
        scene.Bot.Log.All.ShouldNotContain(line => line.Contains("zibeline", StringComparison.Ordinal));
    }

    [Trait("promise", "every message gets an answer in words and no stack trace")]
    [Theory]
    [InlineData("channel", true)]
    [InlineData("channel", false)]
    [InlineData("private", true)]
    [InlineData("private", false)]
    [InlineData("19:group@thread.v2", false)]
    public async Task Every_message_gets_an_answer_in_words_without_technical_details(string place, bool isOpen)
    {
        await using var scene = isOpen ? await Scene.InAsync(Phase.Prioritising) : await Scene.EmptyAsync();
        var member = place switch { "channel" => scene.Partner, "private" => scene.Partner.Privately, _ => scene.Partner.In(place) };

        foreach (var text in new[]
        {
            "", "   ", "\u200B", "🙂🙂", "<at>", "</p>", "null", "{0}", "%s%n", "' OR 1=1 --", "../../etc/passwd", new string('x', 30_000),
            "1", "oui", "non", "-", ":", "modifier", "retirer 999999999999", "voter 1,1,1,1,1,1,1,1,1"
        })
        {
            await AnsweredAsync(member.Message(text), text);
        }

        var picture = member.Message("");
        picture.Remove("text");
        picture["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://picture.example/1.png" });
        await AnsweredAsync(picture, "a picture alone");

        var malformed = member.Message("aide");
        malformed["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention" });
        malformed["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["mentioned"] = 5 });
        malformed["entities"]!.AsArray().Add(null);
        await AnsweredAsync(malformed, "malformed mentions");
        scene.Bot.Log.Errors.ShouldBeEmpty();

        async Task AnsweredAsync(JsonObject message, string what)
        {
            var before = scene.Bot.Connector.Posts.Count;
            (await member.SendAsync(message)).Status.ShouldBe(200, what);
            await scene.SettleAsync();
            var said = string.Join('\n', scene.Bot.Connector.Posts.Skip(before).Select(post => post.Words));
            said.ShouldNotBeNullOrWhiteSpace(what);
            foreach (var inside in new[] { "Exception", "   at ", "CollabBot.", "{0}", "System." })
                said.ShouldNotContain(inside, Case.Sensitive, what);
        }
    }
}
