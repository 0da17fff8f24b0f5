using System.Diagnostics;
using CollabBot.Features;
using CollabBot.Features.Arriving;
using CollabBot.Features.Choosing;
using CollabBot.Features.Deciding;
using CollabBot.Features.Deepening;
using CollabBot.Features.Entering;
using CollabBot.Features.Following;
using CollabBot.Features.Forgetting;
using CollabBot.Features.Grouping;
using CollabBot.Features.Handing;
using CollabBot.Features.Helping;
using CollabBot.Features.Importing;
using CollabBot.Features.Introducing;
using CollabBot.Features.Moving;
using CollabBot.Features.Naming;
using CollabBot.Features.Opening;
using CollabBot.Features.Owning;
using CollabBot.Features.Prioritising;
using CollabBot.Features.Remembering;
using CollabBot.Features.Reminding;
using CollabBot.Features.Reporting;
using CollabBot.Features.Searching;
using CollabBot.Features.Summarising;
using CollabBot.Features.Trusting;
using CollabBot.LocalChannel;
using CollabBot.Outbox;
using CollabBot.Routing;
using CollabBot.Storage;
using CollabBot.Turns;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollabBot.Hosting;

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

        // Credentials that cannot be used are to be said now and not to the first person who writes.
        _ = app.Services.GetRequiredService<BotFrameworkAuthentication>();
        await StorageSetup.MigrateAsync(app.Services, CancellationToken.None);
        if (settings.IsLocalChannelOn) await DemoMeeting.LoadAsync(app.Services, CancellationToken.None);
        StartupNotes.Write(app, settings);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, BotSettings settings)
    {
        BotSdkSeam.Prepare();
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(builder.Configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.File)}"] ?? new StorageOptions().File);
        services.AddHttpClient();
        services.ConfigureHttpClientDefaults(http => http
            .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(15))
            // An answer that sends the bot elsewhere would take the message along.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler(() => new OutgoingGuard(settings)));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

        services.AddSingleton(Cloud.Read(builder.Configuration));
        services.AddSingleton(provider => new BotCredentials(
            builder.Configuration, provider.GetRequiredService<Cloud>(), provider.GetRequiredService<IHttpClientFactory>().CreateClient("login")));
        services.AddSingleton(provider => new SigningKeys(
            provider.GetRequiredService<Cloud>().MetadataUrl,
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ChannelTokens(
            provider.GetRequiredService<Cloud>(), provider.GetRequiredService<BotCredentials>().AppId, provider.GetRequiredService<SigningKeys>()));
        services.AddSingleton<ConnectorFactory, SharedConnectors>();
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        // The official adapter logs refusals with their stack; the endpoint logs them in one line.
        services.AddSingleton(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), NullLogger.Instance));

        services.AddSingleton<KeyedQueue>();
        services.AddSingleton<MembershipCache>();
        services.AddSingleton<MemberCache>();
        services.AddSingleton(settings.People);
        services.AddSingleton(settings.Reminders);
        services.AddSingleton<Roster>();
        services.AddSingleton(settings.Keeping);
        services.AddSingleton(provider => LinkOptions.ToSettings(settings, provider.GetRequiredService<IServer>()));
        services.AddSingleton(Pace.OfTeams);
        services.AddSingleton<IChannel, BotChannel>();
        services.AddSingleton<OutboxPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxPublisher>());
        services.AddHostedService<Sweeper>();
        services.AddHostedService<ReminderService>();
        services.AddHostedService<SpaceWorker>();
        services.AddHostedService<Expiring>();

        services.AddScoped<IBot, CollabBotActivityHandler>();
        services.AddScoped<TurnRunner>();
        services.AddScoped<MembershipLookup>();
        services.AddScoped<PeopleLookup>();
        services.AddScoped<Router>();
        services.AddScoped<OutboxWriter>();
        services.AddScoped<PrivateChats>();
        services.AddScoped<IStorage, UnitOfWorkStorage>();
        services.AddScoped<PersonState>();
        services.AddScoped<OpenQuestion>();
        services.AddScoped<NamingDialog>();
        services.AddScoped<NamedChanges>();
        services.AddScoped<NearDuplicates>();
        services.AddScoped<OwnChanges>();
        services.AddScoped<WithdrawingDialog>();
        services.AddScoped<OwningHandler>();
        services.AddScoped<EnteringHandler>();
        services.AddScoped<Retrospectives>();
        services.AddScoped<ReportImport>();
        services.AddScoped<LiveCard>();
        services.AddScoped<ILiveCard>(provider => provider.GetRequiredService<LiveCard>());
        services.AddScoped<LookHandler>();
        services.AddScoped<ArrivingHandler>();
        services.AddScoped<SearchingHandler>();
        services.AddScoped<FileProducers>();
        services.AddScoped<IFileProducer, ReportProducer>();
        services.AddScoped<IFileProducer, PersonalDataProducer>();
        services.AddScoped<Handovers>();
        services.AddScoped<HandingHandler>();
        services.AddScoped<IUploads, Uploads>();
        services.AddScoped<HelpingHandler>();
        services.AddScoped<StatusHandler>();
        services.AddScoped<OpeningHandler>();
        services.AddScoped<SetupWork>();
        services.AddScoped<SetupDialog>();
        services.AddScoped<NamingHandler>();
        services.AddScoped<GroupingHandler>();
        services.AddScoped<ReturnedPoints>();
        services.AddScoped<GroupingWork>();
        services.AddScoped<ThemesHandler>();
        services.AddScoped<WrittenGroupingHandler>();
        services.AddScoped<ListingHandler>();
        services.AddScoped<VotingHandler>();
        services.AddScoped<DeepeningHandler>();
        services.AddScoped<MovingHandler>();
        services.AddScoped<Tallies>();
        services.AddScoped<RoomPointsHandler>();
        services.AddScoped<DecidingHandler>();
        services.AddScoped<LessonsHandler>();
        services.AddScoped<RoomLessonsHandler>();
        services.AddScoped<SummaryHandler>();
        services.AddScoped<ReportHandler>();
        services.AddScoped<PersonRows>();
        services.AddScoped<OwnClock>();
        services.AddScoped<TakingOver>();
        services.AddScoped<AskingOrganisation>();
        services.AddScoped<RolesHandler>();
        services.AddScoped<SetupHandler>();
        services.AddScoped<LanguageHandler>();
        services.AddScoped<OrganisationHandler>();
        services.AddScoped<HistoryHandler>();
        services.AddScoped<Tightening>();
        services.AddScoped<Traces>();
        services.AddScoped<Unlinking>();
        services.AddScoped<PersonalAccounts>();
        services.AddScoped<Erasing>();
        services.AddScoped<MyDataHandler>();
        services.AddScoped<ErasingHandler>();
        services.AddScoped<ChoosingHandler>();
        services.AddScoped<ExpectedPeople>();
        services.AddScoped<ExpectingHandler>();
        services.AddScoped<RemindersHandler>();
        services.AddScoped<ReminderRules>();
        services.AddScoped<ReminderRound>();
        services.AddScoped<IReminder, Reminder>();
        if (settings.IsLocalChannelOn) services.AddLocalChannel();
    }

    private static void Map(WebApplication app, BotSettings settings)
    {
        app.MapHealthChecks("/health");
        app.Map("/api/messages", (HttpContext http, CloudAdapter adapter, IBot bot) => MessagesEndpoint.TakeAsync(http, settings, adapter, bot, app.Logger));
        app.MapFileLinks();
        if (settings.IsLocalChannelOn) app.MapLocalChannel();
    }
}
