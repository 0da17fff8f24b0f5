using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes the dialog after showing a text.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleMessageResponse()
    {
        Type = "message";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="value">The text.</param>
    public TaskModuleMessageResponse(string? value = null)
    {
        Type = "message";
        Value = value;
    }

    /// <summary>The text.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
