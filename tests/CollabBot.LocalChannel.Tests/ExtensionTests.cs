using System.Net;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Tests;

/// <summary>Message actions, search and files: the activities for the bot, and the effect of its answers.</summary>
public sealed class ExtensionTests : IAsyncLifetime
{
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task A_message_action_requests_its_form_and_then_submits_the_values()
    {
        var said = await channel.SayAsync("thu", "On se voit <b>enfin</b>", mention: false);
        channel.Bot = _ => Json("""{"task":{"type":"continue","value":{"title":"Nommer"}}}""");

        var (_, form) = await channel.AskAsync(
            "action",
            new { person = "real", conversation = DemoTeam.ChannelId, message = said, command = "nameAsChange" });
        await channel.AskAsync(
            "action",
            new
            {
                person = "real",
                conversation = DemoTeam.ChannelId,
                message = said,
                command = "nameAsChange",
                data = new { statement = "x" }
            });

        ((string?)form!["outcome"]).ShouldBe("form");
        channel.Received.Select(invoke => (string?)invoke["name"])
            .ShouldBe(["composeExtension/fetchTask", "composeExtension/submitAction"]);
        var value = channel.Received[0]["value"]!;
        ((string?)value["commandId"]).ShouldBe("nameAsChange");
        ((string?)value["commandContext"]).ShouldBe("message");
        ((string?)value["messagePayload"]!["id"]).ShouldBe(said);
        ((string?)value["messagePayload"]!["from"]!["user"]!["displayName"]).ShouldBe("Thu Nguyen");
        ((string?)value["messagePayload"]!["body"]!["contentType"]).ShouldBe("html");
        ((string?)value["messagePayload"]!["body"]!["content"]).ShouldBe("<div>On se voit &lt;b&gt;enfin&lt;/b&gt;</div>");
        channel.Received[1]["value"]!["data"]!.ToJsonString().ShouldBe("""{"statement":"x"}""");
        ((string?)channel.Received[0]["conversation"]!["id"]).ShouldBe($"{DemoTeam.ChannelId};messageid={said}");
    }

    [Fact]
    public async Task A_search_sends_the_query_and_an_inserted_result_becomes_the_persons_own_message()
    {
        channel.Bot = _ => Json(
            """
            {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[
              {"contentType":"application/vnd.microsoft.card.adaptive",
               "content":{"type":"AdaptiveCard","title":"trouvé"},"preview":{"content":{"title":"Trouvé"}}}]}}
            """);

        var (_, found) = await channel.AskAsync(
            "search",
            new { person = "thu", conversation = DemoTeam.ChannelId, command = "search", query = " réseaux " });
        await channel.AskAsync("search", new { person = "thu", conversation = DemoTeam.ChannelId, command = "search", query = "" });
        await channel.AskAsync(
            "insert",
            new { person = "thu", conversation = DemoTeam.ChannelId, card = found!["results"]![0]!["content"] });

        ((string?)found["outcome"]).ShouldBe("results");
        channel.Received.Select(invoke => (string?)invoke["name"]).ShouldBe(["composeExtension/query", "composeExtension/query"]);
        channel.Received[0]["value"]!.ToJsonString().ShouldBe(
            """{"commandId":"search","parameters":[{"name":"query","value":"r\u00E9seaux"}],"queryOptions":{"skip":0,"count":25}}""");
        channel.Received[1]["value"]!["parameters"]!.ToJsonString().ShouldBe("""[{"name":"initialRun","value":"true"}]""");
        var message = (await channel.SeenByAsync("real")).ShouldHaveSingleItem();
        ((string?)message["author"]!["key"]).ShouldBe("thu");
        ((string?)message["cards"]![0]!["title"]).ShouldBe("trouvé");
    }

    [Fact]
    public async Task A_request_that_the_bot_answers_with_501_is_reported_as_not_handled()
    {
        var said = await channel.SayAsync("thu", "bonjour", mention: false);
        channel.Bot = _ => Task.FromResult(Results.StatusCode(501));

        foreach (var (path, body) in new (string, object)[]
        {
            ("action", new { person = "thu", conversation = DemoTeam.ChannelId, message = said, command = "nameAsChange" }),
            ("search", new { person = "thu", conversation = DemoTeam.ChannelId, command = "search", query = "x" }),
        })
        {
            var (status, answer) = await channel.AskAsync(path, body);
            status.ShouldBe(HttpStatusCode.OK);
            ((string?)answer!["problem"]).ShouldBe("notHandled");
        }
    }

    [Fact]
    public async Task An_accepted_file_is_uploaded_in_parts_and_can_be_downloaded()
    {
        var offered = await OfferAsync();
        await channel.AskAsync("file", new { person = "thu", conversation = "a:1-thu", message = offered, index = 0, accept = true });

        var value = channel.Received.ShouldHaveSingleItem()["value"]!;
        ((string?)value["action"]).ShouldBe("accept");
        ((string?)value["context"]!["report"]).ShouldBe("7");
        var info = value["uploadInfo"]!;
        ((string?)info["fileType"]).ShouldBe("docx");
        var address = (string)info["uploadUrl"]!;
        (await PutAsync(address, "compte", "bytes 0-5/11")).ShouldBe(HttpStatusCode.Accepted);
        (await PutAsync(address, "rendu", "bytes 5-9/11")).ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        (await PutAsync(address, "rendu", "bytes 6-10/11")).ShouldBe(HttpStatusCode.Created);
        (await PutAsync(address, "encore", "bytes 0-5/6")).ShouldBe(HttpStatusCode.NotFound);

        (await channel.Http.GetStringAsync((string)info["contentUrl"]!)).ShouldBe("compterendu");
    }

    [Fact]
    public async Task A_declined_file_sends_the_decline_context_to_the_bot()
    {
        var offered = await OfferAsync();
        await channel.AskAsync("file", new { person = "thu", conversation = "a:1-thu", message = offered, index = 0, accept = false });

        channel.Received.ShouldHaveSingleItem()["value"]!.ToJsonString()
            .ShouldBe("""{"type":"fileUpload","action":"decline","context":{"report":"none"}}""");
    }

    [Theory]
    [InlineData(DemoTeam.ChannelId)]
    [InlineData(DemoTeam.GroupChatId)]
    public async Task A_file_offered_outside_a_private_chat_is_shown_as_unsupported_and_cannot_be_accepted(string conversation)
    {
        var offered = await OfferAsync(conversation);

        var message = (await channel.SeenByAsync("thu")).Single(one => (string?)one["id"] == offered);
        message["files"]!.AsArray().ShouldBeEmpty();
        message["unsupported"]!.AsArray().Select(one => (string?)one).ShouldBe(["compte-rendu.docx"]);
        (await channel.AskAsync("file", new { person = "thu", conversation, message = offered, index = 0, accept = true }))
            .Status.ShouldNotBe(HttpStatusCode.OK);
        channel.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_from_a_person_reaches_the_bot_with_an_address_to_download_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "_local/api/upload?person=thu&name=rencontre.txt")
        {
            Content = new StringContent("1. Réseaux")
        };
        request.Headers.Add("Origin", channel.Origin);
        (await channel.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var attachment = channel.Received.ShouldHaveSingleItem()["attachments"]!.AsArray()[^1]!;
        ((string?)attachment["contentType"]).ShouldBe("application/vnd.microsoft.teams.file.download.info");
        ((string?)attachment["name"]).ShouldBe("rencontre.txt");
        (await channel.Http.GetStringAsync((string)attachment["content"]!["downloadUrl"]!)).ShouldBe("1. Réseaux");
    }

    private async Task<string> OfferAsync(string conversation = "a:1-thu")
    {
        var (_, body) = await channel.ConnectAsync(
            HttpMethod.Post,
            $"conversations/{ChannelUnderTest.Escape(conversation)}/activities",
            new
            {
                type = "message",
                attachments = new[]
                {
                    new
                    {
                        contentType = "application/vnd.microsoft.teams.card.file.consent",
                        name = "compte-rendu.docx",
                        content = new
                        {
                            description = "Le compte-rendu",
                            sizeInBytes = 11,
                            acceptContext = new { report = "7" },
                            declineContext = new { report = "none" }
                        },
                    },
                },
            });
        return (string)body!["id"]!;
    }

    private async Task<HttpStatusCode> PutAsync(string address, string piece, string range)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new StringContent(piece) };
        request.Content.Headers.TryAddWithoutValidation("Content-Range", range);
        using var response = await channel.Http.SendAsync(request);
        return response.StatusCode;
    }

    private static Task<IResult> Json(string json) => Task.FromResult(Results.Text(json, "application/json"));
}
