using CollabBot.Messaging;
using CollabBot.Startup;
using CollabBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CollabBot.Testing;

/// <summary>
/// The bot with its production composition, on its own port, with a temporary SQLite file and a clock that tests move by hand.
/// Its Teams connector is a <see cref="FakeConnector"/>.
/// </summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    /// <summary>The service address of Teams in Canada.</summary>
    private const string Teams = "https://smba.trafficmanager.net/ca/";

    /// <summary>
    /// A database file with the current schema and no rows, made once for all tests. Applying the migrations costs more than most tests.
    /// That a bot creates and migrates its file itself is tested by the tests that start it as a process.
    /// </summary>
    private static readonly Lazy<Task<string>> EmptyDatabase = new(CreateEmptyDatabaseAsync);

    private readonly string folder = Directory.CreateTempSubdirectory("collabbot-").FullName;
    private WebApplication? app;

    private readonly string[] settings;
    private readonly TestIssuer? issuer;

    private readonly bool isPaced;

    private BotUnderTest(FakeConnector connector, TestIssuer? issuer, string[] settings, bool isPaced = false)
    {
        this.isPaced = isPaced;
        this.settings = settings;
        this.issuer = issuer;
        Connector = connector;
        Connector.Now = Clock.GetUtcNow;
        Team = new Team(connector);
    }

    public FakeConnector Connector { get; }

    public Team Team { get; }

    public LogLines Log { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 13, 20, TimeSpan.Zero));

    public string DatabaseFile => Path.Combine(folder, "collabbot.db");

    public IServiceProvider Services => app!.Services;

    public Uri Address => new(app!.Urls.First());

    /// <param name="settings">Settings to override, as command-line arguments: a name, its value, the next name, and so on.</param>
    public static async Task<BotUnderTest> StartAsync(params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), null, settings);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>
    /// Starts the bot with the production rate limits. Every other bot sends without limits, because the test clock stands still
    /// and the limits would then hold back all but the first messages.
    /// </summary>
    public static async Task<BotUnderTest> StartPacedAsync(params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), null, settings, isPaced: true);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>
    /// Starts the bot with an app registration; <paramref name="issuer"/> plays the channel's identity provider and the login service.
    /// The team's requests carry tokens of that issuer.
    /// </summary>
    public static async Task<BotUnderTest> StartAsync(TestIssuer issuer, params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), issuer, [.. RegistrationSettings(issuer), .. settings]);
        bot.Team.Authorization = () => "Bearer " + issuer.Token(audience: issuer.AppId, serviceUrl: bot.Connector.ServiceUrl);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>
    /// Starts the bot in Production with an app registration, where it accepts no service address on this machine. The team's activities
    /// name a service address of Teams, and calls to that address are redirected to the fake connector.
    /// </summary>
    public static async Task<BotUnderTest> StartInProductionAsync(TestIssuer issuer, params string[] settings)
    {
        var connector = await FakeConnector.StartAsync();
        var bot = new BotUnderTest(
            connector,
            issuer,
            [
                .. RegistrationSettings(issuer),
                "--environment", "Production",
                "--MicrosoftAppType", "SingleTenant",
                "--MicrosoftAppPassword", "secret",
                "--MicrosoftAppTenantId", new Team(connector).Tenant,
                .. settings,
            ]);
        bot.Team.ServiceUrl = Teams;
        bot.Team.Authorization = () => "Bearer " + issuer.Token(audience: issuer.AppId, serviceUrl: Teams);
        await bot.StartHostAsync();
        return bot;
    }

    private static string[] RegistrationSettings(TestIssuer issuer) =>
    [
        "--MicrosoftAppId", issuer.AppId,
        "--ToBotFromChannelTokenIssuer", TestIssuer.Name,
        "--ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl,
        "--ToChannelFromBotLoginUrl", issuer.Url + "/botframework.com",
        "--ToChannelFromBotOAuthScope", "https://api.botframework.com",
        "--ValidateAuthority", "false",
    ];

    public async Task StopAsync()
    {
        if (app is null) return;
        await app.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    /// <summary>Stops the bot with a clean shutdown and starts it again on the same database file.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartHostAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Team.Dispose();
        await Connector.DisposeAsync();
        await Eventually.BeAsync(TryDelete, $"{folder} to be deleted");
    }

    /// <summary>
    /// Tries to delete the folder. It can fail at first, because a message that was being sent at the shutdown may still write to the
    /// database that it has been sent.
    /// </summary>
    private bool TryDelete()
    {
        try
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (IOException)
        {
            return !Directory.Exists(folder);
        }
    }

    private async Task StartHostAsync()
    {
        if (!File.Exists(DatabaseFile)) File.Copy(await EmptyDatabase.Value, DatabaseFile);
        string[] args =
        [
            "--environment", "Development",
            "--urls", "http://127.0.0.1:0",
            "--Storage:File", DatabaseFile,
            "--LocalChannel:Enabled", "false",
            .. settings,
        ];
        app = await CollabBotApplication.BuildAsync(args, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddProvider(Log);

            // Registered after the product's own services, so that these replace them.
            builder.Host.ConfigureContainer<IServiceCollection>((_, services) =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                if (!isPaced) services.AddSingleton(RateLimits.Free);
                services.PostConfigureAll<HttpClientFactoryOptions>(
                    options => options.HttpMessageHandlerBuilderActions.Add(
                        handlers => handlers.AdditionalHandlers.Add(new TeamsHere(Connector))));
                if (issuer is not null) services.ConfigureHttpClientDefaults(
                    http => http.ConfigurePrimaryHttpMessageHandler((handler, _) => TestIssuer.Trust((SocketsHttpHandler)handler)));
            });
        });
        await app.StartAsync();
        Team.Bot = Address;
    }

    private static async Task<string> CreateEmptyDatabaseAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("collabbot-empty-").FullName, "collabbot.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        var options = new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite($"Data Source={file};Pooling=False").Options;
        await using var database = new SqliteDatabase(options);
        await database.Database.MigrateAsync();
        return file;
    }

    /// <summary>
    /// Redirects requests for Teams to the fake connector. It is the last handler, so the product's own checks of the address come first.
    /// </summary>
    private sealed class TeamsHere(FakeConnector connector) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri?.AbsoluteUri is { } address && address.StartsWith(Teams, StringComparison.Ordinal))
                request.RequestUri = new Uri(connector.ServiceUrl + address[Teams.Length..]);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
