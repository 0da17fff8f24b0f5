using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CollabBot.Sdk.Tests.Connector;

/// <summary>One call that the fake service received: the target exactly as it stood on the wire.</summary>
internal sealed record Call(string Line, string Body, IHeaderDictionary Headers);

/// <summary>The Connector's side of the wire, on this machine; speaks plain JSON and answers what it is told to.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public List<Call> Calls { get; } = [];

    /// <summary>Answers a call with a status and a body.</summary>
    public Func<Call, HttpResponse, (int Status, string Body)> Answer { get; set; } = (_, _) => (200, """{"id":"made-1"}""");

    public string Url => _app.Urls.Single() + "/emea/";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.Run(connector.ReceiveAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = new Call($"{context.Request.Method} {target}", await reader.ReadToEndAsync(), new HeaderDictionary(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase)));
        lock (Calls) Calls.Add(call);
        var (status, body) = Answer(call, context.Response);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }
}
