namespace Microsoft.Bot.Builder;

/// <summary>A stored object that knows its version.</summary>
public interface IStoreItem
{
    /// <summary>Version; <c>*</c> overwrites whatever is there.</summary>
    string? ETag { get; set; }
}
