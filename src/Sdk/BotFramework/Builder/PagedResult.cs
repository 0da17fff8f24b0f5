namespace Microsoft.Bot.Builder;

/// <summary>A page of a long list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public class PagedResult<T>
{
    /// <summary>Makes an empty page.</summary>
    public PagedResult()
    {
    }

    /// <summary>What is on this page.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? ContinuationToken { get; set; }
}
