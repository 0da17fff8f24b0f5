using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CollabBot.Endpoints;

/// <summary>
/// Stands for the user token service, which the adapter puts into every turn and the bot never uses. The official one would cost a new HTTP
/// client for each turn.
/// </summary>
internal sealed class NoUserTokens : UserTokenClient
{
    public static readonly NoUserTokens Instance = new();

    public override Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken) =>
        throw NotUsed();

    public override Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) =>
        throw NotUsed();

    public override Task SignOutUserAsync(
        string userId, string connectionName, string channelId, CancellationToken cancellationToken) =>
        throw NotUsed();

    public override Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken) =>
        throw NotUsed();

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) =>
        throw NotUsed();

    public override Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken) =>
        throw NotUsed();

    private static NotSupportedException NotUsed() => new("The bot signs nobody in.");
}
