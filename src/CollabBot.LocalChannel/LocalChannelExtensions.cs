using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Page;
using CollabBot.LocalChannel.Rehearsing;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CollabBot.LocalChannel;

/// <summary>Puts the local channel into a bot's own process. For Development only: it lets anyone at this machine be anyone.</summary>
public static class LocalChannelExtensions
{
    /// <summary>Registers what the local channel keeps and does.</summary>
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
        services.AddSingleton<BotDoor>();
        services.AddSingleton<Files>();
        services.AddSingleton<Pressing>();
        services.AddSingleton<Rehearsal>();
        // BotDoor says what went wrong; two log lines for every activity would drown what the bot says.
        services.AddHttpClient(BotDoor.ClientName, client =>
            {
                // Teams gives a bot fifteen seconds.
                client.Timeout = TimeSpan.FromSeconds(15);
                client.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // The bot is this very process: neither a proxy nor another address has a part in it.
                UseProxy = false,
                AllowAutoRedirect = false,
                UseCookies = false,
            })
            .RemoveAllLoggers();
        return services;
    }

    /// <summary>
    /// Maps the page at <c>/</c>, its files and its API under <c>/_local</c>, and the connector's routes under
    /// <c>/_connector</c>. Only callers on this machine are answered.
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
