using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog whose content are the cards of a tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleCardResponse()
    {
        Type = "continue";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="value">The cards.</param>
    public TaskModuleCardResponse(TabResponse? value)
    {
        Type = "continue";
        Value = value;
    }

    /// <summary>The cards.</summary>
    [JsonPropertyName("value")]
    public TabResponse? Value { get; set; }
}
