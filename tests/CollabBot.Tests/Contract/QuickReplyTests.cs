using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Contract;

/// <summary>Short answers in shared conversations, and buttons for closed questions in private ones.</summary>
public sealed class QuickReplyTests
{
    [Trait("promise", "an unknown command gets the nearest command and help")]
    [Theory]
    [InlineData("fr-CA", "nomer", "Vouliez-vous dire « nommer » ? Sinon : « aide ».")]
    [InlineData("fr-CA", "etatt", "Vouliez-vous dire « état » ? Sinon : « aide ».")]
    [InlineData("fr-CA", "il fait beau aujourd’hui", "Je n’ai pas reconnu cette demande. Ce que je sais faire : « aide ».")]
    [InlineData("en-CA", "sumary", "Did you mean \"summary\"? If not: \"help\".")]
    [InlineData("en-CA", "what a nice day it is", "I did not recognise this request. What I can do: \"help\".")]
    public async Task A_typo_in_a_channel_gets_one_line(string locale, string typed, string answer)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);

        (await scene.Partner.SaysAsync(typed)).Text.ShouldBe(answer);
    }

    [Trait("promise", "closed questions in private come with quick replies")]
    [Theory]
    [InlineData("fr-CA", "nommer", "Les concertations se parlent", "positif|négatif|pas de changement|à préciser", "passer", "oui|non")]
    [InlineData("en-CA", "name", "People talk more", "positive|negative|no change|to be clarified", "skip", "yes|no")]
    public async Task Closed_questions_in_private_come_with_quick_replies(
        string locale, string command, string statement, string directions, string skip, string yesOrNo)
    {
        await using var scene = await Scene.InAsync(Phase.Naming, locale);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync(command);

        var direction = await partner.SaysAsync(statement);
        Titles(direction).ShouldBe(directions.Split('|').Select((word, index) => $"{"▲▼=?"[index]} {word}"));

        // Pressing one sends its value as the person's own message.
        var theme = await partner.SaysAsync(Values(direction)[1]);
        foreach (var _ in Enumerable.Range(0, 4))
        {
            Titles(theme).ShouldBe([skip]);
            theme = await partner.SaysAsync(Values(theme)[0]);
        }

        Titles(theme).ShouldBe(yesOrNo.Split('|'));
        await partner.SaysAsync(Values(theme)[0]);
        (await scene.ReadAsync(database => Task.FromResult(database.Changes.Single()))).Direction.ShouldBe(Direction.Negative);
    }

    [Trait("promise", "closed questions in private come with quick replies")]
    [Fact]
    public async Task Withdrawing_in_private_is_confirmed_with_quick_replies_that_stay_after_help()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Les concertations se parlent");
        var partner = scene.Partner.Privately;

        Titles(await partner.SaysAsync("retirer 1")).ShouldBe(["oui", "non"]);
        Titles(await partner.SaysAsync("aide")).ShouldBe(["oui", "non"]);
        await partner.SaysAsync("oui");

        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    [Trait("promise", "closed questions in private come with quick replies")]
    [Fact]
    public async Task In_a_channel_a_question_has_no_quick_replies()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.Partner.SaysAsync("nommer ici");

        var asked = await scene.Partner.SaysAsync("Les concertations se parlent");

        asked.Text.ShouldContain("Diriez-vous");
        Titles(asked).ShouldBeEmpty();
    }

    private static List<string> Titles(Replies replies) => Actions(replies, "title");

    private static List<string> Values(Replies replies) => Actions(replies, "value");

    private static List<string> Actions(Replies replies, string member) =>
    [
        .. ((replies.Activities.Count > 0 ? replies.Activities[^1] : null)?["suggestedActions"]?["actions"]?.AsArray() ?? [])
            .OfType<JsonObject>()
            .Select(action =>
            {
                ((string?)action["type"]).ShouldBe("imBack");
                return Wire.Readable((string?)action[member]);
            })
    ];
}
