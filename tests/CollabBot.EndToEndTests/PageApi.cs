using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CollabBot.EndToEndTests;

/// <summary>Sends the page's requests without a browser, and reads what the bot has posted.</summary>
internal sealed class PageApi(RunningBot bot) : IDisposable
{
    private const string Channel = "19:8e41b7d2c06f4a93a5d8f19b3c7e2064@thread.tacv2";

    private readonly HttpClient http = new() { BaseAddress = new Uri(bot.Address), DefaultRequestHeaders = { { "Origin", bot.Address } } };

    public void Dispose() => http.Dispose();

    public Task<JsonNode?> SaysAsync(string person, string text) =>
        AskAsync("messages", person, new JsonObject { ["text"] = text, ["mention"] = true });

    public Task OpensAsync(string person) => AskAsync("open", person, []);

    public Task SetAsync(string difficulty, bool on) =>
        AskAsync("difficulties", "maude", new JsonObject { ["name"] = difficulty, ["on"] = on });

    /// <summary>Opens the form of a button on the live card, fills it in and submits it.</summary>
    public async Task<JsonNode?> FillsAsync(string person, string button, params (string Id, string Value)[] inputs)
    {
        var (live, card) = await LiveAsync();
        var open = Actions(card).First(action => (string?)action["title"] == button);
        var form = await AskAsync("task", person, new JsonObject { ["message"] = live, ["data"] = open["data"]!.DeepClone() });
        var send = Actions(form!["form"]!["card"]!["content"]!).First(action => (string?)action["type"] == "Action.Submit");
        var data = (JsonObject)send["data"]!.DeepClone();
        foreach (var (id, value) in inputs) data[id] = value;
        return await AskAsync("task", person, new JsonObject { ["message"] = live, ["submit"] = true, ["data"] = data });
    }

    /// <summary>Returns the bot's messages in the channel as texts: the message text, or else all texts of its cards.</summary>
    public async Task<List<string>> SaidAsync()
    {
        var state = await http.GetFromJsonAsync<JsonNode>("/_local/api/state?person=real");
        return
        [
            .. state!["messages"]!.AsArray()
                .Where(message => (string?)message!["conversation"] == Channel && message["author"]!["key"] is null)
                .Select(message => (string?)message!["text"] is { Length: > 0 } text
                    ? text
                    : string.Join(" · ", message["cards"]!.AsArray().SelectMany(Words))),
        ];
    }

    private async Task<(string Id, JsonNode Card)> LiveAsync()
    {
        var state = await http.GetFromJsonAsync<JsonNode>("/_local/api/state?person=real");
        var message = state!["messages"]!.AsArray()
            .Last(message => (string?)message!["conversation"] == Channel
                && message["root"] is null
                && message["cards"]!.AsArray().Count > 0)!;
        return ((string)message["id"]!, message["cards"]![0]!);
    }

    private async Task<JsonNode?> AskAsync(string path, string person, JsonObject more)
    {
        more["person"] = person;
        more["locale"] = "fr-CA";
        more["conversation"] = Channel;
        using var answer = await http.PostAsJsonAsync($"/_local/api/{path}", more);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonNode>();
    }

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject part => part.Where(property => property.Key is not ("data" or "fallback" or "refresh")).SelectMany(property =>
            property.Key is "text" or "title" && property.Value is JsonValue value ? [value.ToString()] : Words(property.Value)),
        JsonArray list => list.SelectMany(Words),
        _ => [],
    };

    private static IEnumerable<JsonNode> Actions(JsonNode? node) => node switch
    {
        JsonObject part => (((string?)part["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true
                ? [part]
                : Enumerable.Empty<JsonNode>())
            .Concat(part.Where(property => property.Key is not ("data" or "fallback")).SelectMany(property => Actions(property.Value))),
        JsonArray list => list.SelectMany(Actions),
        _ => [],
    };
}
