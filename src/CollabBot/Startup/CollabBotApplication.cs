using System.Diagnostics;
using CollabBot.Endpoints;
using CollabBot.Features;
using CollabBot.LocalChannel;
using CollabBot.Messaging;
using CollabBot.Pipeline;
using CollabBot.Retrospectives;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollabBot.Startup;

/// <summary>Puts the bot together: settings, services, routes, and what has to be done before the first message.</summary>
internal static class CollabBotApplication
{
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        configure?.Invoke(builder);

        var settings = BotSettings.Read(builder.Configuration, builder.Environment);
        AddServices(builder, settings);

        var app = builder.Build();
        Map(app, settings);
        app.Services.GetRequiredService<DiagnosticListener>().Subscribe(new UnreadableRequests(app.Logger), UnreadableRequests.Event);

        // Unusable credentials are reported at the start, not at the first message.
        _ = app.Services.GetRequiredService<BotFrameworkAuthentication>();
        await StorageSetup.MigrateAsync(app.Services, CancellationToken.None);
        if (settings.IsLocalChannelOn) await DemoMeeting.LoadAsync(app.Services, CancellationToken.None);
        StartupNotes.Write(app, settings);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, BotSettings settings)
    {
        SdkJson.Prepare();
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(builder.Configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.File)}"] ?? new StorageOptions().File);
        services.AddHttpClient();
        services.ConfigureHttpClientDefaults(http => http
            .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(15))
            // A redirect would send the message and the token to another address.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5)
            })
            .AddHttpMessageHandler(() => new OutgoingGuard(settings)));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

        services.AddSingleton(Cloud.Read(builder.Configuration));
        services.AddSingleton(provider => new BotCredentials(
            builder.Configuration,
            provider.GetRequiredService<Cloud>(),
            provider.GetRequiredService<IHttpClientFactory>().CreateClient("login")));
        services.AddSingleton(provider => new SigningKeys(
            provider.GetRequiredService<Cloud>().MetadataUrl,
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ChannelTokens(
            provider.GetRequiredService<Cloud>(),
            provider.GetRequiredService<BotCredentials>().AppId,
            provider.GetRequiredService<SigningKeys>()));
        services.AddSingleton<ConnectorFactory, SharedConnectors>();
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        // The official adapter logs refusals with their stack; the endpoint logs them in one line.
        services.AddSingleton(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), NullLogger.Instance));

        services.AddSingleton<MemberLookup>();
        services.AddSingleton(settings.People);
        services.AddSingleton(settings.Reminders);
        services.AddSingleton<PersonIds>();
        services.AddSingleton<Roster>();
        services.AddSingleton(settings.RetentionPolicy);
        services.AddSingleton(provider => Settings.LinkOptions.ToSettings(settings, provider.GetRequiredService<IServer>()));
        services.AddSingleton(RateLimits.Teams);
        services.AddSingleton<IChannel, BotChannel>();
        services.AddSingleton<OutboxPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxPublisher>());
        services.AddHostedService<VacuumService>();

        services.AddPipeline();
        services.AddScoped<MembershipLookup>();
        services.AddScoped<PeopleLookup>();
        services.AddScoped<OutboxWriter>();
        services.AddScoped<PrivateChats>();
        services.AddScoped<RetrospectiveQueries>();
        services.AddScoped<OwnClock>();
        services.AddFeatures(FeatureList.All);
        if (settings.IsLocalChannelOn) services.AddLocalChannel();
    }

    private static void Map(WebApplication app, BotSettings settings)
    {
        app.MapHealthChecks("/health");
        app.Map(
            "/api/messages",
            (HttpContext http, CloudAdapter adapter, IBot bot) => MessagesEndpoint.TakeAsync(http, settings, adapter, bot, app.Logger));
        app.MapFileLinks();
        if (settings.IsLocalChannelOn) app.MapLocalChannel();
    }
}
