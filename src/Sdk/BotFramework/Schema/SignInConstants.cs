namespace Microsoft.Bot.Schema;

/// <summary>Names used by sign-in.</summary>
public static class SignInConstants
{
    /// <summary>Invoke or event name <c>signin/verifyState</c>.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>Invoke or event name <c>signin/tokenExchange</c>.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Invoke or event name <c>tokens/response</c>.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Invoke or event name <c>cardExtension/token</c>.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
