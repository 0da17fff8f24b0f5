using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the answers to the invokes <c>config/fetch</c> and <c>config/submit</c> have.</summary>
public class ConfigResponseBase
{
    /// <summary>Makes an empty instance.</summary>
    protected ConfigResponseBase()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="responseType">Type of the answer.</param>
    protected ConfigResponseBase(string? responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>Type of the answer.</summary>
    [JsonPropertyName("responseType")]
    public string? ResponseType { get; set; }
}
