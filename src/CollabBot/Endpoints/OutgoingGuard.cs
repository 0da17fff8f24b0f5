using CollabBot.Settings;

namespace CollabBot.Endpoints;

/// <summary>
/// Lets the bot's token, and the words sent with it, go only to hosts it may answer to. The request guard refuses activities that name
/// other hosts, but an address is also kept in the database, and the SDK puts its token on every call it makes.
/// </summary>
internal sealed class OutgoingGuard(BotSettings settings) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization is null || settings.AllowsService(request.RequestUri?.AbsoluteUri)
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException("The bot's token is not for this host; see Door:ServiceHosts.");
}
