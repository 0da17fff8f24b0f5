using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CollabBot.Settings;

/// <summary>The address under which people's browsers reach the bot, for links to files. Section <c>Links</c>.</summary>
internal static class LinkOptions
{
    public const string Key = "Links:BaseAddress";

    /// <summary>Reads the address. Without one there are no links, except in Development, which uses the bot's local address.</summary>
    /// <returns>The address with a slash at its end; null if there is none.</returns>
    public static Uri? Read(IConfiguration configuration, bool isDevelopment, List<string> wrong)
    {
        if (string.IsNullOrWhiteSpace(configuration[Key])) return null;
        if (Uri.TryCreate(configuration[Key], UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (isDevelopment && address is { IsLoopback: true, Scheme: "http" }))
            && address is { Query: "", Fragment: "", UserInfo: "" })
        {
            return new Uri(address.AbsoluteUri.TrimEnd('/') + "/");
        }

        wrong.Add(
            $"{Key} is '{configuration[Key]}'. Give the address under which browsers reach the bot, such as https://bot.example.org, "
            + "or remove it: then there are no links to files.");
        return null;
    }

    public static FileSettings ToSettings(BotSettings settings, IServer server) => new()
    {
        IsDevelopment = settings.IsDevelopment,
        BaseAddress = () => settings.LinkAddress ?? (settings.IsDevelopment ? Local(server) : null),
    };

    private static Uri? Local(IServer server) => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => address
            .Replace("://+", "://localhost", StringComparison.Ordinal)
            .Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
            .Replace("://[::]", "://localhost", StringComparison.Ordinal))
        .Select(address => Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var uri) ? uri : null)
        .FirstOrDefault(uri => uri is { IsLoopback: true });
}
