using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Joins bots to the Bot Framework service over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Makes an adapter of the public cloud for a bot without an app.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>Makes an adapter.</summary>
    /// <param name="botFrameworkAuthentication">Authenticates the requests.</param>
    /// <param name="logger">Says what happens.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Makes an adapter from settings.</summary>
    /// <param name="configuration">The settings; see <see cref="ConfigurationBotFrameworkAuthentication"/>.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients.</param>
    /// <param name="logger">Says what happens.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>
    /// Takes the turn of one request (teams-platform 1.1): 400 for a body that is no activity, 401 for a caller that is
    /// refused, 405 for other methods than POST, otherwise what the turn answers.
    /// </summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response.</param>
    /// <param name="bot">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends when the response is written.</returns>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, httpRequest.Headers[HeaderNames.Authorization], cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await HttpHelper.WriteResponseAsync(httpResponse, answer).ConfigureAwait(false);
    }
}
