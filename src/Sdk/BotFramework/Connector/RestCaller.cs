using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Makes the HTTP calls of the connector clients: addresses, credentials, JSON, errors.</summary>
internal sealed class RestCaller(Func<Uri> baseUri, ServiceClientCredentials? credentials, HttpClient http)
{
    private static readonly ProductInfoHeaderValue Product =
        new("BotFramework", typeof(RestCaller).Assembly.GetName().Version?.ToString() ?? "1");

    /// <summary>One segment of a path. Ids hold characters that mean something in addresses (<c>; : @ /</c>).</summary>
    /// <exception cref="ArgumentException">The id is empty or would lead out of its place in the path.</exception>
    public static string Segment(string? id, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, name);
        if (id is "." or "..") throw new ArgumentException("This is not an id.", name);
        return Uri.EscapeDataString(id);
    }

    /// <summary>Calls, and reads the answer.</summary>
    /// <returns>Null if the answer has no body.</returns>
    /// <exception cref="ErrorResponseException">The answer is not one of success.</exception>
    public async Task<T?> CallAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken, string? conversationId = null)
        where T : class
    {
        var text = await CallAsync(method, path, body, cancellationToken, conversationId).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(text)) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(text, SchemaJson.Options);
        }
        catch (JsonException unreadable)
        {
            throw new ErrorResponseException("The Connector's answer could not be read.", unreadable);
        }
    }

    /// <summary>Calls, and gives back the text of the answer.</summary>
    /// <exception cref="ErrorResponseException">The answer is not one of success.</exception>
    public async Task<string> CallAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken, string? conversationId = null)
    {
        var json = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), SchemaJson.Options);
        var address = Address(path);
        for (var again = false; ; again = true)
        {
            using var request = new HttpRequestMessage(method, address);
            if (json is not null)
            {
                request.Content = new ByteArrayContent(json);
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            }

            request.Headers.UserAgent.Add(Product);
            if (conversationId is not null) request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, conversationId);
            if (credentials is not null) await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);

            // A token can be withdrawn before it runs out; one new one is worth asking for.
            if (response.StatusCode == HttpStatusCode.Unauthorized && !again && credentials is AppCredentials app && request.Headers.Authorization?.Parameter is { } refused)
            {
                await app.ReplaceTokenAsync(refused).ConfigureAwait(false);
                continue;
            }

            var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? text : throw Failure(request, json, response, text);
        }
    }

    private static ErrorResponseException Failure(HttpRequestMessage request, byte[]? json, HttpResponseMessage response, string text) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, json is null ? null : System.Text.Encoding.UTF8.GetString(json)),
            Response = new HttpResponseMessageWrapper(response, text),
            Body = ErrorIn(text),
        };

    private static ErrorResponse? ErrorIn(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonSerializer.Deserialize<ErrorResponse>(text, SchemaJson.Options);
        }
        catch (JsonException)
        {
            // Gateways answer with pages; the status says enough.
            return null;
        }
    }

    private Uri Address(string path)
    {
        var start = baseUri().AbsoluteUri;
        return new Uri(start.EndsWith('/') ? start + path : $"{start}/{path}");
    }
}
