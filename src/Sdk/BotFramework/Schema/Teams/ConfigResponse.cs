using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to the invokes <c>config/fetch</c> and <c>config/submit</c>.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Makes an empty answer.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>What is answered.</summary>
    [JsonPropertyName("config")]
    public T? Config { get; set; }

    /// <summary>How long Teams may keep the answer.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
