using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address for an operating system.</summary>
public class O365ConnectorCardOpenUriTarget
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardOpenUriTarget()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="os">The operating system: <c>default</c>, <c>iOS</c>, <c>android</c> or <c>windows</c>.</param>
    /// <param name="uri">The address.</param>
    public O365ConnectorCardOpenUriTarget(string? os = null, string? uri = null)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>The operating system: <c>default</c>, <c>iOS</c>, <c>android</c> or <c>windows</c>.</summary>
    [JsonPropertyName("os")]
    public string? Os { get; set; }

    /// <summary>The address.</summary>
    [JsonPropertyName("uri")]
    public string? Uri { get; set; }
}
