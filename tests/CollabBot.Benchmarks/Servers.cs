using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollabBot.Benchmarks;

/// <summary>The two programs that the bot is compared with. Each runs as a process of its own: a hidden command of this program.</summary>
internal static class Servers
{
    public const string Floor = "floor";
    public const string Echo = "echo";

    private static readonly byte[] Answer = """{"activities":[{"type":"message","text":"ok"}]}"""u8.ToArray();

    private static string ThisProgram => Path.Combine(AppContext.BaseDirectory, "CollabBot.Benchmarks.dll");

    /// <summary>
    /// Starts one of the two. This program is no web project, so what web projects have by default is set here: the server heap.
    /// </summary>
    public static Task<ChildProcess> StartAsync(string name, string folder) =>
        ChildProcess.ServeAsync(ThisProgram, folder, [name], ("DOTNET_gcServer", "1"), ("ASPNETCORE_ENVIRONMENT", "Development"));

    /// <summary>The least that an HTTP endpoint for activities can do: parse the JSON, answer with a small one.</summary>
    public static async Task ServeFloorAsync(string[] args)
    {
        var app = Builder(args).Build();
        app.MapPost("/api/messages", async (HttpContext http) =>
        {
            using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            http.Response.StatusCode = activity.RootElement.TryGetProperty("type", out _) ? 200 : 400;
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = Answer.Length;
            await http.Response.Body.WriteAsync(Answer, http.RequestAborted);
        });
        await app.RunAsync();
    }

    /// <summary>
    /// The echo bot of the official samples: its adapter, its authentication (without an app id, so that no token is asked for) and its
    /// services. The endpoint is a route instead of a controller, which is a little cheaper. As in the samples, every turn gets a connector
    /// client of its own.
    /// </summary>
    public static async Task ServeEchoAsync(string[] args)
    {
        var builder = Builder(args);
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        builder.Services.AddTransient<IBot, EchoBot>();
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        await app.RunAsync();
    }

    // With the log levels of the samples, and of the bot: no line for each request.
    private static WebApplicationBuilder Builder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        return builder;
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var text = $"Echo: {turnContext.Activity.Text}";
            return turnContext.SendActivityAsync(MessageFactory.Text(text, text), cancellationToken);
        }
    }
}
