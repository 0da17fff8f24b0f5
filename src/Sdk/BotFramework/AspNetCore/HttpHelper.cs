using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads requests and writes responses.</summary>
public static class HttpHelper
{
    /// <summary>Reads the JSON of a request.</summary>
    /// <typeparam name="T">What it is to be read as.</typeparam>
    /// <param name="request">The request.</param>
    /// <returns>Default if it cannot be read.</returns>
    public static async Task<T?> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, SchemaJson.Options, Aborted(request.HttpContext)).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes an answer: its status, and its body if it has one, without anything around it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="invokeResponse">The answer; an empty 200 if null.</param>
    /// <returns>A task that ends when it is written.</returns>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse? invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body) return;
        // Written in one piece, so that a body that cannot be written does not leave half a response.
        var json = JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, Aborted(response.HttpContext)).ConfigureAwait(false);
    }

    // Requests that a test makes by hand have no context.
    private static CancellationToken Aborted(HttpContext? context) => context?.RequestAborted ?? CancellationToken.None;
}
