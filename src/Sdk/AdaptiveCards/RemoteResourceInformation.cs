namespace AdaptiveCards;

/// <summary>Something outside a card that a host has to fetch to show it; two are equal that have the same address and kind.</summary>
/// <param name="url">The address.</param>
/// <param name="mimeType">The kind, such as <c>image</c>.</param>
public struct RemoteResourceInformation(string url, string mimeType)
{
    internal string Url { get; } = url;

    internal string MimeType { get; } = mimeType;
}
