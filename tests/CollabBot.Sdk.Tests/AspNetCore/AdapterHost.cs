using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CollabBot.Sdk.Tests.AspNetCore;

/// <summary>An adapter behind a real server on this machine.</summary>
internal sealed class AdapterHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AdapterHost(WebApplication app, CloudAdapter adapter) => (_app, Adapter) = (app, adapter);

    public CloudAdapter Adapter { get; }

    public HttpClient Http { get; } = new();

    public static async Task<AdapterHost> StartAsync(BotCallbackHandler bot, Dictionary<string, string?>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new AdapterHost(app, new CloudAdapter(configuration));
        app.Map("/api/messages", context => host.Adapter.ProcessAsync(context.Request, context.Response, new Bot(bot), context.RequestAborted));
        await app.StartAsync();
        host.Http.BaseAddress = new Uri(app.Urls.Single());
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string json) =>
        Http.PostAsync("/api/messages", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Bot(BotCallbackHandler handler) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => handler(turnContext, cancellationToken);
    }
}
