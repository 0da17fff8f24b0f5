using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.MessageExtension;

/// <summary>Uses the message extension as a Teams client does.</summary>
internal static class Extension
{
    public const string Link = "https://teams.microsoft.com/l/message/19:4f6b8d0a2c4e@thread.tacv2/1763800000001?tenantId=9c1e4f60";

    /// <summary>Runs a message action (« Nommer comme changement » by default) on a message.</summary>
    public static Task<Answer> CallsOnAsync(
        this Member member,
        string html,
        string? link = Link,
        string command = "nameAsChange",
        string contentType = "html")
    {
        var message = new JsonObject
        {
            ["id"] = "1763800000001",
            ["messageType"] = "message",
            ["body"] = new JsonObject { ["contentType"] = contentType, ["content"] = html },
        };
        if (link is not null) message["linkToMessage"] = link;
        return member.InvokesAsync(
            "composeExtension/fetchTask",
            new JsonObject { ["commandId"] = command, ["commandContext"] = "message", ["messagePayload"] = message });
    }

    /// <summary>Submits the form that a message action has opened.</summary>
    public static Task<Answer> SendsAsync(this Member member, CardView form, string button, params (string Id, string Value)[] inputs)
    {
        var activity = form.Press(button, inputs).Activity;
        activity["name"] = "composeExtension/submitAction";
        activity["value"] = new JsonObject
        {
            ["commandId"] = "nameAsChange",
            ["commandContext"] = "message",
            ["data"] = activity["value"]!["data"]!.DeepClone(),
        };
        return member.InvokesAsync(activity);
    }

    /// <summary>Searches for words; null asks for the results that a client shows before anything is typed.</summary>
    public static async Task<Results> SearchesAsync(
        this Member member,
        string? words,
        int skip = 0,
        int count = 25,
        string command = "search")
    {
        var answer = await member.InvokesAsync("composeExtension/query", new JsonObject
        {
            ["commandId"] = command,
            ["parameters"] = new JsonArray(
                new JsonObject { ["name"] = words is null ? "initialRun" : "query", ["value"] = words ?? "true" }),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        });
        answer.Status.ShouldBe(200);
        return new Results(answer.Body!["composeExtension"]!.AsObject());
    }

    /// <summary>The results of a search.</summary>
    internal sealed record Results(JsonObject Json)
    {
        public string Sentence => Wire.Readable((string?)Json["text"]);

        public string[] Titles => [.. Attachments.Select(found => (string)found["preview"]!["content"]!["title"]!)];

        public string[] Lines => [.. Attachments.Select(found => Wire.Readable((string)found["preview"]!["content"]!["text"]!))];

        public string[] Cards => [.. Attachments.Select(found => CardReading.Words(found["content"]!.AsObject()))];

        private IEnumerable<JsonObject> Attachments => (Json["attachments"] as JsonArray ?? []).OfType<JsonObject>();
    }
}
