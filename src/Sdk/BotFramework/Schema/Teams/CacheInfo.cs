using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer.</summary>
public class CacheInfo
{
    /// <summary>Makes an empty instance.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="cacheType">How the answer may be kept.</param>
    /// <param name="cacheDuration">For how many seconds the answer may be kept.</param>
    public CacheInfo(string? cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>How the answer may be kept.</summary>
    [JsonPropertyName("cacheType")]
    public string? CacheType { get; set; }

    /// <summary>For how many seconds the answer may be kept.</summary>
    [JsonPropertyName("cacheDuration")]
    public int CacheDuration { get; set; }
}
