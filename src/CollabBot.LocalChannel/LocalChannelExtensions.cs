using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Page;
using CollabBot.LocalChannel.Rehearsing;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CollabBot.LocalChannel;

/// <summary>
/// Runs the local channel in the bot's own process. For Development only: every user of this machine can act as any demo person.
/// </summary>
public static class LocalChannelExtensions
{
    /// <summary>Registers the services of the local channel.</summary>
    /// <param name="services">The bot's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddLocalChannel(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Roster>();
        services.AddSingleton<Difficulties>();
        services.AddSingleton<Feed>();
        services.AddSingleton<Transcript>();
        services.AddSingleton<ActivityFactory>();
        services.AddSingleton<Installations>();
        services.AddSingleton<BotClient>();
        services.AddSingleton<Files>();
        services.AddSingleton<Pressing>();
        services.AddSingleton<Rehearsal>();
        // The client's own loggers are removed: BotClient logs failures, and two more lines per activity would hide the bot's log.
        services.AddHttpClient(BotClient.ClientName, client =>
            {
                // Teams waits 15 seconds for a bot's answer.
                client.Timeout = TimeSpan.FromSeconds(15);
                client.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // The bot is this same process, so requests must not go through a proxy or follow a redirect.
                UseProxy = false,
                AllowAutoRedirect = false,
                UseCookies = false,
            })
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>
    /// Maps the page at <c>/</c>, its files and its API under <c>/_local</c>, and the connector's routes under
    /// <c>/_connector</c>. Requests from other machines are refused with 403.
    /// </summary>
    /// <param name="app">The bot's application.</param>
    /// <returns>The same application.</returns>
    public static WebApplication MapLocalChannel(this WebApplication app)
    {
        var local = app.MapGroup("").AddEndpointFilter(LocalOnly.ThisMachineAsync).ExcludeFromDescription();
        ConnectorEndpoints.Map(
            local.MapGroup("/_connector").AddEndpointFilter(LocalOnly.NoBrowserAsync),
            app.Services.GetRequiredService<Difficulties>());
        PageEndpoints.Map(local.MapGroup("/_local/api").AddEndpointFilter(LocalOnly.SameOriginAsync));
        PageFiles.Map(local);
        return app;
    }
}
