namespace Microsoft.Bot.Schema;

/// <summary>Result of a silent sign-in that a client adds to <c>adaptiveCard/action</c>.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    /// <summary>Makes an empty instance.</summary>
    public AdaptiveCardAuthentication()
    {
    }
}
