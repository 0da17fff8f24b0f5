using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Addresses of what a token is asked for.</summary>
public class AadResourceUrls
{
    /// <summary>Makes an empty instance.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="resourceUrls">The addresses.</param>
    public AadResourceUrls(IList<string>? resourceUrls = null)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>The addresses.</summary>
    [JsonPropertyName("resourceUrls")]
    public IList<string>? ResourceUrls { get; set; }
}
