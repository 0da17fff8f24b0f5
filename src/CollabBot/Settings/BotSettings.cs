using CollabBot.Domain;
using CollabBot.Endpoints;
using CollabBot.Requests;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace CollabBot.Settings;

/// <summary>
/// Who the bot is and whom it serves, read once at the start. The names of the credentials are those of the Bot Framework; section
/// <c>Door</c> is ours. With an incomplete configuration the start fails.
/// </summary>
internal sealed record BotSettings(
    bool HasCredentials,
    bool IsDevelopment,
    bool IsLocalChannelOn,
    IReadOnlyList<string> Tenants,
    IReadOnlyList<string> ServiceHosts)
{
    /// <summary>The issuer of the channel's tokens. The request guard refuses every other before a key is looked up.</summary>
    public string TokenIssuer { get; init; } = AuthenticationConstants.ToBotFromChannelTokenIssuer;

    /// <summary>How long retrospectives are kept.</summary>
    public RetentionPolicy RetentionPolicy { get; init; } = new();

    /// <summary>Who may start, lead and take over.</summary>
    public PeopleSettings People { get; init; } = new();

    /// <summary>How people are reminded.</summary>
    public ReminderSettings Reminders { get; init; } = new();

    /// <summary>The address under which browsers reach the bot's file pages; null if there are no links.</summary>
    public Uri? LinkAddress { get; init; }

    /// <summary>Hosts of the Bot Framework service, also for government clouds. <c>Door:ServiceHosts</c> can name more.</summary>
    private static readonly string[] KnownHosts =
    [
        "smba.trafficmanager.net", "*.botframework.com", "*.botframework.us", "*.botframework.azure.us",
        "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us", "*.teams.microsoft.com", "*.teams.microsoft.us",
    ];

    /// <exception cref="OptionsValidationException">
    /// The settings contradict each other or are incomplete; each failure is a sentence that says what to do.
    /// </exception>
    public static BotSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        List<string> wrong = [];
        var id = Value(configuration, "MicrosoftAppId");
        var tenant = Value(configuration, "MicrosoftAppTenantId");
        CheckCredentials(configuration, id, tenant, Value(configuration, "MicrosoftAppType"), wrong);

        var isDevelopment = environment.IsDevelopment();
        var isLocalChannelOn = LocalChannel(configuration, isDevelopment, id is not null, wrong);
        string[] tenants = configuration.GetSection("Door:Tenants").Get<string[]>() ?? (tenant is null ? [] : [tenant]);
        if (id is not null && !isDevelopment && tenants.Length == 0)
        {
            wrong.Add(
                "Door:Tenants is empty. Name the tenants whose conversations the bot serves; outside Development it serves no others.");
        }

        var people = PeopleOptions.Read(configuration, knowsGuests: id is not null || !isDevelopment, wrong);
        var reminders = ReminderOptions.Read(configuration, wrong);
        var keeping = RetentionOptions.Read(configuration, wrong);
        var links = LinkOptions.Read(configuration, isDevelopment, wrong);
        if (wrong.Count > 0) throw new OptionsValidationException("CollabBot", typeof(BotSettings), wrong);
        string[] hosts = [.. KnownHosts, .. List(configuration, "Door:ServiceHosts")];
        return new BotSettings(id is not null, isDevelopment, isLocalChannelOn, tenants, hosts)
        {
            People = people,
            Reminders = reminders,
            RetentionPolicy = keeping,
            LinkAddress = links,
            TokenIssuer = Cloud.Read(configuration).TokenIssuer,
        };
    }

    public bool AllowsTenant(string? tenant) =>
        Tenants.Count == 0 || (tenant is not null && Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the bot may answer to a service address. In Development a loopback address is one as well.</summary>
    public bool AllowsService(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)) return false;
        if (IsDevelopment && address is { IsLoopback: true, Scheme: "http" or "https" }) return true;
        return address.Scheme == Uri.UriSchemeHttps && ServiceHosts.Any(host => Matches(host, address.Host));
    }

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);

    private static void CheckCredentials(IConfiguration configuration, string? id, string? tenant, string? type, List<string> wrong)
    {
        string[] proofs =
        [
            .. new[] { "MicrosoftAppPassword", BotCredentials.CertificateFile, BotCredentials.FederatedClientId }
                .Where(key => Value(configuration, key) is not null)
        ];
        if (id is null)
        {
            if (proofs.Length > 0 || tenant is not null || type is not null)
            {
                var others = string.Join(", ", [.. proofs, "MicrosoftAppTenantId", "MicrosoftAppType"]);
                wrong.Add($"MicrosoftAppId is missing, but other credentials are given. Fill it in, or remove {others}.");
            }

            return;
        }

        switch (type?.ToUpperInvariant() ?? "MULTITENANT")
        {
            case "SINGLETENANT":
                if (tenant is null) wrong.Add("MicrosoftAppTenantId is missing. A single-tenant bot needs the tenant of its registration.");
                CheckProof(proofs, wrong);
                break;
            case "MULTITENANT":
                CheckProof(proofs, wrong);
                break;
            case "USERASSIGNEDMSI":
                if (tenant is null) wrong.Add("MicrosoftAppTenantId is missing. A managed identity needs its tenant.");
                if (proofs.Length > 0)
                {
                    wrong.Add(
                        $"{string.Join(" and ", proofs)} is given, but a managed identity (UserAssignedMSI) has none. Remove it.");
                }

                break;
            default:
                wrong.Add($"MicrosoftAppType is '{type}'. It can be SingleTenant, UserAssignedMSI or MultiTenant.");
                break;
        }
    }

    private static void CheckProof(string[] given, List<string> wrong)
    {
        if (given.Length == 0)
        {
            wrong.Add(
                "MicrosoftAppPassword is missing. Give the client secret of the registration, "
                + $"or {BotCredentials.CertificateFile}, or {BotCredentials.FederatedClientId}.");
        }

        if (given.Length > 1) wrong.Add($"{string.Join(" and ", given)} are given together. Keep the one that the bot is to use.");
    }

    private static string[] List(IConfiguration configuration, string key) => configuration.GetSection(key).Get<string[]>() ?? [];

    private static bool LocalChannel(IConfiguration configuration, bool isDevelopment, bool hasCredentials, List<string> wrong)
    {
        var wish = configuration.GetValue<bool?>("LocalChannel:Enabled");
        if (wish == true && !isDevelopment)
        {
            wrong.Add(
                "LocalChannel:Enabled is true outside Development. On the local channel anyone can act as any person: remove the setting.");
        }

        if (wish == true && hasCredentials)
        {
            wrong.Add(
                "LocalChannel:Enabled is true beside real credentials. "
                + "On the local channel anyone can act as any person: remove one of the two.");
        }

        return wish ?? (isDevelopment && !hasCredentials);
    }

    private static string? Value(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
}
