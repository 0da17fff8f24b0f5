namespace Microsoft.Bot.Schema;

/// <summary>Values the receiver writes into <see cref="Activity.CallerId"/> after it has checked the token.</summary>
public static class CallerIdConstants
{
    /// <summary>Caller id (or its prefix) <c>urn:botframework:azure</c>.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>Caller id (or its prefix) <c>urn:botframework:azureusgov</c>.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Caller id (or its prefix) <c>urn:botframework:aadappid:</c>.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
