using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes the turns that HTTP requests ask for.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Takes the turn of one request and writes the response.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="httpResponse">The response.</param>
    /// <param name="bot">Takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends when the response is written.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
