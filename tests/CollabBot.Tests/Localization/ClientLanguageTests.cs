using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Features.Reminders;

namespace CollabBot.Tests.Localization;

/// <summary>
/// The language and the time zone of a person: their own choice, else the activity, else its <c>clientInfo</c>, else what was last used.
/// </summary>
[Trait("promise", "a person's language and time zone are found whatever their client sends")]
public sealed class ClientLanguageTests
{
    private static readonly string[] Malformed =
    [
        "x", "en_!!", "e n", "fr-CA; DROP", "../../etc", "{locale}", "en-" + "verylongsubtag", "-en", "en-", "12", "\u0000", "français",
        "en-US,fr;q=0.5", new('e', 300), "*",
    ];

    [Theory]
    [InlineData(null, "en-CA", "I guide a group")]
    [InlineData("", "en-GB", "I guide a group")]
    [InlineData(null, "fr-CA", "Je guide une rétrospective")]
    [InlineData("fr-CA", "en-CA", "Je guide une rétrospective")]
    [InlineData("e!", "en-US", "I guide a group")]
    [InlineData(null, null, "Je guide une rétrospective")]
    [InlineData(null, "en_!!", "Je guide une rétrospective")]
    public async Task Without_a_language_of_the_activity_that_of_the_client_counts(string? locale, string? client, string words)
    {
        await using var scene = await Scene.EmptyAsync();

        (await SaysAsync(scene.Partner.Privately, "aide", locale, client)).Text.ShouldContain(words);
    }

    [Fact]
    public async Task Without_any_language_the_one_that_was_last_used_counts_also_after_a_restart()
    {
        await using var scene = await Scene.EmptyAsync();
        var partner = scene.Partner.Privately;
        await SaysAsync(partner, "aide", "en-CA", "en-CA");
        await scene.Bot.RestartAsync();

        (await SaysAsync(partner, "aide", null, null)).Text.ShouldContain("I guide a group");
        (await SaysAsync(partner, "aide", "e!", null)).Text.ShouldContain("I guide a group");
    }

    [Fact]
    public async Task A_malformed_language_tag_is_ignored()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Bot.Team.Member("Kim", "en-CA").Privately;
        await partner.SaysAsync("help");

        foreach (var tag in Malformed)
        {
            (await SaysAsync(partner, "help", tag, tag)).Text.ShouldContain("I guide a group", Case.Sensitive, tag);
            var opened = partner.In(scene.Bot.Team.Channel).Invoke(
                "task/fetch", new JsonObject { ["data"] = new JsonObject { ["act"] = "open", ["form"] = "Name" } });
            opened["locale"] = tag;
            (await scene.Partner.InvokesAsync(opened)).Form.Words.ShouldContain("The change", Case.Sensitive, tag);
        }

        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-CA")]
    [InlineData("EN-us")]
    [InlineData("en")]
    [InlineData("en-Latn-GB-oxendict")]
    public async Task A_tag_of_English_in_any_form_means_English(string tag)
    {
        await using var scene = await Scene.EmptyAsync();

        (await SaysAsync(scene.Partner.Privately, "aide", tag, null)).Text.ShouldContain("I guide a group");
    }

    [Fact]
    public async Task A_form_stays_in_the_language_of_the_message_until_two_interactions_agree()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var kim = scene.Bot.Team.Member("Kim", "en-CA");
        await kim.Privately.SaysAsync("help");

        (await OpensAsync(kim, "fr-CA")).Words.ShouldContain("The change");
        (await OpensAsync(kim, "en-CA")).Words.ShouldContain("The change");
        (await OpensAsync(kim, "fr-CA")).Words.ShouldContain("The change", Case.Sensitive, "the one before was in English");
        (await OpensAsync(kim, "fr-CA")).Words.ShouldContain("Le changement", Case.Sensitive, "two in a row");
        (await OpensAsync(kim, "en-CA")).Words.ShouldContain("Le changement");
        (await SaysAsync(kim.Privately, "help", null, null)).Text.ShouldContain("Je guide", Case.Sensitive, "says nothing of a language");
        (await OpensAsync(kim, "en-CA")).Words.ShouldContain("The change");
    }

    [Fact]
    public async Task Adding_the_bot_says_nothing_of_a_language()
    {
        await using var scene = await Scene.EmptyAsync();
        var installed = scene.Facilitator.Envelope("installationUpdate", "f:1", null);
        installed["action"] = "add";
        installed["locale"] = "fr-CA";
        await scene.Facilitator.SendAsync(installed);

        var first = await SaysAsync(scene.Facilitator, "retrospective Looking back", "en-CA", "en-CA");

        first.Text.ShouldContain("is being set up");
    }

    [Fact]
    public async Task The_choice_of_the_person_comes_before_everything_else()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("langue fr");

        foreach (var _ in Enumerable.Range(0, 3))
            (await SaysAsync(partner, "aide", "en-CA", "en-CA")).Text.ShouldContain("Je guide une rétrospective");
    }

    [Theory]
    [InlineData("Europe/Paris", "à 22 h")]
    [InlineData("Asia/Tokyo", "samedi 5 décembre à 6 h")]
    [InlineData("../../etc/passwd", "à 16 h")]
    [InlineData(null, "à 16 h")]
    public async Task Without_a_time_zone_of_the_activity_that_of_the_client_counts_and_is_remembered(string? zone, string time)
    {
        await using var scene = await Waiting.StartAsync();
        var partner = scene.Partner.Privately;
        var message = partner.Message("état");
        message.Remove("localTimezone");
        message.Remove("localTimestamp");
        Client(message)["timezone"] = zone;
        (await AsksAsync(partner, message)).Text.ShouldContain(time);

        partner.Living(null);
        (await partner.SaysAsync("état")).Text.ShouldContain(time);
    }

    [Theory]
    [InlineData("Asia/Tokyo", "2026-11-24")]
    [InlineData("America/Vancouver", "2026-11-23")]
    public async Task The_proposed_date_is_today_in_the_time_zone_of_the_client(string zone, string day)
    {
        await using var scene = await Scene.EmptyAsync();
        scene.Jump("2026-11-23 20:00");
        var message = scene.Facilitator.Message($"rétrospective {Scene.Title}");
        message.Remove("localTimezone");
        message.Remove("localTimestamp");
        Client(message)["timezone"] = zone;

        await AsksAsync(scene.Facilitator, message);

        (await scene.RetrospectiveAsync()).HeldOn!.Value.ToString("yyyy-MM-dd", null).ShouldBe(day);
    }

    [Trait("promise", "the language command sets a person's language; the default is that of the client")]
    [Theory]
    [InlineData("état", "Would you say this change is…")]
    [InlineData("zzz", "I did not recognise the direction.")]
    [InlineData("voter", "Would you say this change is…")]
    public async Task An_open_question_is_asked_again_in_the_language_that_was_chosen_elsewhere(string text, string words)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("nommer");
        await partner.SaysAsync("Plus de liens");
        await scene.Partner.In("19:group@thread.v2").SaysAsync("langue en");

        var asked = (await partner.SaysAsync(text)).Text;

        asked.ShouldContain(words);
        asked.ShouldNotContain("sens");
    }

    [Fact]
    public async Task The_question_to_withdraw_is_asked_again_in_the_language_that_was_chosen_elsewhere()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, "Plus de liens");
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("retirer 1");
        await scene.Partner.SaysAsync("langue en");

        (await partner.SaysAsync("zzz")).Text.ShouldContain("Withdraw");
        (await partner.SaysAsync("yes")).Text.ShouldContain("withdrawn");
        (await scene.CountChangesAsync()).ShouldBe(0);
    }

    private static async Task<CardView> OpensAsync(Member member, string locale)
    {
        var opened = member.Invoke("task/fetch", new JsonObject { ["data"] = new JsonObject { ["act"] = "open", ["form"] = "Name" } });
        opened["locale"] = locale;
        return (await member.InvokesAsync(opened)).Form;
    }

    private static Task<Replies> SaysAsync(Member member, string text, string? locale, string? client)
    {
        var message = member.Message(text);
        message["locale"] = locale;
        Client(message)["locale"] = client;
        return AsksAsync(member, message);
    }

    private static async Task<Replies> AsksAsync(Member member, JsonObject message)
    {
        message["deliveryMode"] = "expectReplies";
        var (status, body) = await member.Team.PostAsync(message);
        status.ShouldBe(200);
        return Replies.Of(member, body);
    }

    private static JsonNode Client(JsonObject message) => message["entities"]![0]!;
}
