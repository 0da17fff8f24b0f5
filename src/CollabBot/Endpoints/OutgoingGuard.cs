using CollabBot.Settings;

namespace CollabBot.Endpoints;

/// <summary>
/// Blocks calls to hosts that the bot may not answer to, because the SDK adds the bot's token to every call. The request guard checks the
/// addresses in activities; this guard also covers those that come from the database.
/// </summary>
internal sealed class OutgoingGuard(BotSettings settings) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Headers.Authorization is null || settings.AllowsService(request.RequestUri?.AbsoluteUri)
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException("The bot's token is not for this host; see Door:ServiceHosts.");
}
