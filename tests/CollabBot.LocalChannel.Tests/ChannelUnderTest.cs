using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CollabBot.LocalChannel.Tests;

/// <summary>The local channel on a real port, with a fake bot that records the activities it receives.</summary>
public sealed class ChannelUnderTest : IAsyncLifetime
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonObject> received = [];

    public ChannelUnderTest()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLocalChannel();
        app = builder.Build();
        app.MapLocalChannel();
        app.MapPost("/api/messages", async (HttpRequest request) =>
        {
            var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
            received.Enqueue(activity);
            return await Bot(activity);
        });
    }

    /// <summary>The fake bot's answer to an activity; by default 200 without a body.</summary>
    public Func<JsonObject, Task<IResult>> Bot { get; set; } = _ => Task.FromResult(Results.Ok());

    public HttpClient Http { get; private set; } = null!;

    public string Origin => Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>The messages and invokes that the bot has received.</summary>
    public IReadOnlyList<JsonObject> Received => [.. received.Where(activity => Type(activity) is "message" or "invoke")];

    public IReadOnlyList<JsonObject> Installations => [.. received.Where(activity => Type(activity) is not ("message" or "invoke"))];

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Posts a request to the page's API, with the page's origin.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> AskAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"_local/api/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Add("Origin", Origin);
        using var response = await Http.SendAsync(request);
        return (response.StatusCode, Parse(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Posts a message in the channel, by default with a mention of the bot, and returns its id.</summary>
    public async Task<string> SayAsync(string person, string text, string? root = null, bool mention = true)
    {
        var (status, body) = await AskAsync(
            "messages",
            new { person, locale = "fr-CA", conversation = DemoTeam.ChannelId, text, mention, root });
        status.ShouldBe(HttpStatusCode.OK);
        return (string)body!["id"]!;
    }

    /// <summary>Returns the messages on a person's page.</summary>
    public async Task<IReadOnlyList<JsonObject>> SeenByAsync(string person)
    {
        var state = await Http.GetFromJsonAsync<JsonNode>($"_local/api/state?person={person}");
        return [.. state!["messages"]!.AsArray().Select(message => message!.AsObject())];
    }

    /// <summary>Calls the connector as the bot. A string is sent unchanged, any other body as JSON.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> ConnectAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"_connector/v3/{path}");
        if (body is not null)
            request.Content = new StringContent(
                body as string ?? JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(body))!.ToJsonString(),
                Encoding.UTF8,
                "application/json");
        using var response = await Http.SendAsync(request);
        return (response.StatusCode, Parse(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Posts a card as the bot, in a new thread, and returns the message's id.</summary>
    public async Task<string> PostCardAsync(string title)
    {
        var (_, body) = await ConnectAsync(HttpMethod.Post, "conversations", new
        {
            channelData = new { channel = new { id = DemoTeam.ChannelId } },
            activity = CardMessage(title),
        });
        return (string)body!["activityId"]!;
    }

    public static object CardMessage(string title) => new
    {
        type = "message",
        attachments = new[]
        {
            new
            {
                contentType = "application/vnd.microsoft.card.adaptive",
                content = new { type = "AdaptiveCard", version = "1.5", title }
            }
        },
    };

    public static string Escape(string id) => Uri.EscapeDataString(id);

    private static string? Type(JsonObject activity) => (string?)activity["type"];

    private static JsonNode? Parse(string text) => text.Length == 0 ? null : JsonNode.Parse(text);
}
