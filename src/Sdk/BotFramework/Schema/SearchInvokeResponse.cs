namespace Microsoft.Bot.Schema;

/// <summary>Answer to <c>application/search</c>.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    /// <summary>Makes an empty instance.</summary>
    public SearchInvokeResponse()
    {
    }
}
