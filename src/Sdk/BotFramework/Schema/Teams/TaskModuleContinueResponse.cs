using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Opens a dialog, or goes on to its next page.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleContinueResponse()
    {
        Type = "continue";
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="value">The dialog.</param>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null)
    {
        Type = "continue";
        Value = value;
    }

    /// <summary>The dialog.</summary>
    [JsonPropertyName("value")]
    public TaskModuleTaskInfo? Value { get; set; }
}
