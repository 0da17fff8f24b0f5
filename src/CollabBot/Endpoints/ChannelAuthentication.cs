using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CollabBot.Endpoints;

/// <summary>
/// Answers the questions of the SDK's adapter about tokens: who sends an activity, and how the bot authenticates its replies. The official
/// ConfigurationBotFrameworkAuthentication keeps its key cache in a static field with an HTTP client of its own, finds a rotated key only
/// after hours, and builds a new connector client for every turn; see src/decisions/0001-official-packages.md.
/// </summary>
internal sealed partial class ChannelAuthentication(
    Cloud cloud,
    BotCredentials credentials,
    ChannelTokens tokens,
    ConnectorFactory connectors,
    ILogger<ChannelAuthentication> log)
    : BotFrameworkAuthentication
{
    public override string GetOriginatingAudience() => cloud.Scope;

    /// <exception cref="UnauthorizedAccessException">The caller is not the channel; the adapter answers 401.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) => new()
        {
            ClaimsIdentity = await IdentifyAsync(activity, authHeader, cancellationToken),
            Audience = cloud.Scope,
            CallerId = credentials.AreMissing ? null : cloud.CallerId,
            ConnectorFactory = connectors,
        };

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => connectors;

    /// <summary>The adapter needs a client for every turn, although the bot signs nobody in.</summary>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    /// <summary>Streaming over web sockets is not offered; Teams does not use it.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("Streaming is not supported.");

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string? header, CancellationToken cancellationToken)
    {
        // Without a registration, the request guard accepts only requests from this machine, in Development.
        if (credentials.AreMissing) return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        try
        {
            return await tokens.CheckAsync(activity, header, cancellationToken);
        }
        catch (UnauthorizedAccessException refused)
        {
            LogRefused(log, refused.Message);
            throw;
        }
    }

    // The warning of the endpoint says that a caller was refused; the reason is for whoever sets the bot up.
    [LoggerMessage(131, LogLevel.Debug, "A caller is refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
