using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the client says about itself.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="theme">Theme of the client: <c>default</c>, <c>dark</c> or <c>contrast</c>.</param>
    public TaskModuleRequestContext(string? theme = null)
    {
        Theme = theme;
    }

    /// <summary>Theme of the client: <c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonPropertyName("theme")]
    public string? Theme { get; set; }
}
