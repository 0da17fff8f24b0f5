using CollabBot.Hosting;
using CollabBot.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace CollabBot.Testing;

/// <summary>The bot as it ships, on a port of its own, with a database in a temporary file, a clock that is moved by hand, and a team whose connector is ours.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    /// <summary>Where Teams answers.</summary>
    private const string Teams = "https://smba.trafficmanager.net/ca/";

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

    /// <param name="settings">Settings that differ, as on a command line: a name, a value, and so on.</param>
    public static async Task<BotUnderTest> StartAsync(params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), null, settings);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>The bot with the pace it ships with. Elsewhere messages leave as fast as the connector takes them, because the clock stands still.</summary>
    public static async Task<BotUnderTest> StartPacedAsync(params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), null, settings, isPaced: true);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>The bot with a registration, whose channel and login service are an issuer of ours. Its people bring tokens of that issuer.</summary>
    public static async Task<BotUnderTest> StartAsync(TestIssuer issuer, params string[] settings)
    {
        var bot = new BotUnderTest(await FakeConnector.StartAsync(), issuer, [.. RegistrationSettings(issuer), .. settings]);
        bot.Team.Authorization = () => "Bearer " + issuer.Token(audience: issuer.AppId, serviceUrl: bot.Connector.ServiceUrl);
        await bot.StartHostAsync();
        return bot;
    }

    /// <summary>
    /// The bot as an operator runs it: in Production and registered, which answers to no service on this machine. Its people write from an address of Teams; what goes there comes to our connector.
    /// </summary>
    public static async Task<BotUnderTest> StartInProductionAsync(TestIssuer issuer, params string[] settings)
    {
        var connector = await FakeConnector.StartAsync();
        var bot = new BotUnderTest(
            connector,
            issuer,
            [
                .. RegistrationSettings(issuer),
                "--environment", "Production", "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppPassword", "secret", "--MicrosoftAppTenantId", new Team(connector).Tenant,
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

    /// <summary>Ends the bot in good order and starts it again on the same file.</summary>
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

    /// <summary>A message that was being sent when the bot ended may still write down that it has been.</summary>
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
        string[] args = ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:File", DatabaseFile, "--LocalChannel:Enabled", "false", .. settings];
        app = await CollabBotApplication.BuildAsync(args, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddProvider(Log);

            // After the product's own registrations, so that ours counts.
            builder.Host.ConfigureContainer<IServiceCollection>((_, services) =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                if (!isPaced) services.AddSingleton(Pace.Free);
                services.PostConfigureAll<HttpClientFactoryOptions>(options => options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.AdditionalHandlers.Add(new TeamsHere(Connector))));
                if (issuer is not null) services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler((handler, _) => TestIssuer.Trust((SocketsHttpHandler)handler)));
            });
        });
        await app.StartAsync();
        Team.Bot = Address;
    }

    /// <summary>Takes what is sent to Teams to our connector, behind everything that the product checks.</summary>
    private sealed class TeamsHere(FakeConnector connector) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri?.AbsoluteUri is { } address && address.StartsWith(Teams, StringComparison.Ordinal)) request.RequestUri = new Uri(connector.ServiceUrl + address[Teams.Length..]);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
