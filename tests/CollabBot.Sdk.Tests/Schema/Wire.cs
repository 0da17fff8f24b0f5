using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CollabBot.Sdk.Tests.Schema;

/// <summary>Reads and writes JSON as the adapter does it, through members that both SDKs have.</summary>
internal static class Wire
{
    public static async Task<T> ReadAsync<T>(string json)
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (await HttpHelper.ReadRequestAsync<T>(request))!;
    }

    public static async Task<string> WriteAsync(object value)
    {
        var response = new DefaultHttpContext().Response;
        var body = new MemoryStream();
        response.Body = body;
        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = 200, Body = value });
        return Encoding.UTF8.GetString(body.ToArray());
    }

    public static async Task<JsonObject> WriteToNodeAsync(object value) => JsonNode.Parse(await WriteAsync(value))!.AsObject();

    public static void ShouldBeTheSameJson(string actual, string expected)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected))) actual.ShouldBe(expected);
    }
}
