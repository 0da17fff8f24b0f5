using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Tests;

public sealed class PageTests : IAsyncLifetime
{
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Theory]
    [InlineData("", "text/html")]
    [InlineData("_local/app.js", "text/javascript")]
    [InlineData("_local/style.css", "text/css")]
    [InlineData("_local/panels.css", "text/css")]
    [InlineData("_local/lib/adaptivecards.min.js", "text/javascript")]
    [InlineData("_local/lib/markdown-it.umd.min.js", "text/javascript")]
    [InlineData("_local/lib/purify.min.js", "text/javascript")]
    public async Task The_page_and_its_files_are_served_with_a_strict_content_security_policy(string path, string type)
    {
        using var response = await channel.Http.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await response.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self';");
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task A_failure_of_the_bot_is_reported_to_the_person_and_the_message_stays()
    {
        channel.Bot = activity => Task.FromResult((string?)activity["type"] == "message" ? Results.StatusCode(500) : Results.Ok());

        var (status, body) = await channel.AskAsync(
            "messages",
            new { person = "thu", conversation = DemoTeam.ChannelId, text = "aide", mention = true });

        status.ShouldBe(HttpStatusCode.OK);
        body!.ToJsonString().ShouldContain("\"outcome\":\"problem\",\"problem\":\"refused\",\"status\":500");
        (await channel.SeenByAsync("thu")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("""{"task":{"type":"continue","value":{"title":"Nommer"}}}""", true, "form")]
    [InlineData("""{"task":{"type":"message","value":"C’est noté."}}""", true, "note")]
    [InlineData("", true, "closed")]
    [InlineData("", false, "problem")]
    [InlineData("""{"task":{"type":"other"}}""", true, "problem")]
    public async Task The_answer_to_a_form_is_another_form_a_note_a_closed_form_or_a_problem(string answer, bool submit, string outcome)
    {
        var card = await channel.PostCardAsync("carte");
        channel.Bot = _ => Task.FromResult(Results.Text(answer, "application/json"));

        var (_, body) = await channel.AskAsync(
            "task",
            new { person = "thu", conversation = DemoTeam.ChannelId, message = card, submit, data = new { } });

        ((string?)body!["outcome"]).ShouldBe(outcome);
    }

    [Theory]
    [InlineData("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Fait."}""", "note", "Fait.")]
    [InlineData(
        """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"Late","message":"Trop tard."}}""",
        "problem",
        "Trop tard.")]
    [InlineData("""{"value":"nothing known"}""", "problem", null)]
    public async Task An_answer_without_a_card_to_an_execute_button_leaves_the_card_unchanged(string answer, string outcome, string? note)
    {
        var card = await channel.PostCardAsync("carte");
        channel.Bot = _ => Task.FromResult(Results.Text(answer, "application/json"));

        var (_, body) = await channel.AskAsync(
            "execute",
            new { person = "thu", conversation = DemoTeam.ChannelId, message = card, verb = "next" });

        ((string?)body!["outcome"]).ShouldBe(outcome);
        ((string?)body["note"]).ShouldBe(note);
        ((bool)(await channel.SeenByAsync("thu")).ShouldHaveSingleItem()["ownView"]!).ShouldBeFalse();
    }

    [Theory]
    [InlineData("messages", """{"person":"nobody"}""", "UnknownPerson")]
    [InlineData("messages", """{"person":"thu","conversation":"a:1-real","text":"x"}""", "UnknownConversation")]
    [InlineData("messages", """{"person":"thu","conversation":"a:1-thu","text":"  "}""", "EmptyText")]
    [InlineData(
        "messages",
        """{"person":"thu","conversation":"19:8e41b7d2c06f4a93a5d8f19b3c7e2064@thread.tacv2","text":"x","root":"1"}""",
        "UnknownThread")]
    [InlineData("submit", """{"person":"thu","conversation":"a:1-thu","message":"1"}""", "UnknownMessage")]
    [InlineData("execute", """{"person":"thu","conversation":"a:1-thu","message":"1","data":[]}""", "BadData")]
    [InlineData("open", """{"person":3}""", "NotJson")]
    [InlineData("open", "", "NotJson")]
    public async Task An_invalid_request_is_refused_with_a_code_and_a_sentence(string path, string json, string code)
    {
        using var response = await SendAsync(HttpMethod.Post, $"_local/api/{path}", json, ("Origin", channel.Origin));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        ((string?)error["code"]).ShouldBe(code);
        ((string?)error["message"])!.ShouldEndWith(".");
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        using var response = await SendAsync(
            HttpMethod.Post,
            "_local/api/messages",
            $$"""{"text":"{{new string('a', 300_000)}}"}""",
            ("Origin", channel.Origin));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET", "", "Host", "evil.example")]
    [InlineData("GET", "", "X-Forwarded-For", "203.0.113.9")]
    [InlineData("GET", "_local/api/state", "Sec-Fetch-Site", "cross-site")]
    [InlineData("POST", "_local/api/open", "Origin", "http://evil.example")]
    [InlineData("POST", "_local/api/open", "X-Nothing", "neither origin nor fetch metadata")]
    [InlineData("POST", "_connector/v3/conversations", "Origin", "http://evil.example")]
    public async Task Requests_from_other_hosts_sites_and_proxies_are_refused(string method, string path, string header, string value)
    {
        using var response = await SendAsync(new HttpMethod(method), path, "{}", (header, value));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_open_page_receives_only_messages_that_its_person_may_see()
    {
        using var stream = await channel.Http.GetStreamAsync("_local/api/events?person=real");
        using var reader = new StreamReader(stream);
        (await NextEventAsync(reader)).Name.ShouldBe("hello");

        await channel.AskAsync("messages", new { person = "thu", conversation = "a:1-thu", text = "en secret" });
        await channel.SayAsync("thu", "à tous", mention: false);

        var (name, data) = await NextEventAsync(reader);
        name.ShouldBe("message");
        ((string?)JsonNode.Parse(data)!["text"]).ShouldBe("à tous");
    }

    [Fact]
    public void The_keys_and_ids_of_all_demo_people_are_unique()
    {
        DemoTeam.Partners.Count.ShouldBeGreaterThanOrEqualTo(12);
        DemoTeam.People.Select(person => person.Key).ShouldBeUnique();
        DemoTeam.People.Select(person => person.Id).ShouldBeUnique();
        DemoTeam.People.Select(person => Guid.Parse(person.AadObjectId)).ShouldBeUnique();
        DemoTeam.People.ShouldAllBe(person => person.Id.StartsWith("29:", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string json, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Add(header.Name, header.Value);
        return await channel.Http.SendAsync(request);
    }

    private static async Task<(string Name, string Data)> NextEventAsync(StreamReader reader)
    {
        var (name, data) = ("", "");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await reader.ReadLineAsync(patience.Token) is { Length: > 0 } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line[7..];
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                data = line[6..];
        }

        return (name, data);
    }
}
