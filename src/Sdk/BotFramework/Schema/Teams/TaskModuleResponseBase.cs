using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all dialog answers have.</summary>
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
[JsonDerivedType(typeof(TaskModuleCardResponse))]
public class TaskModuleResponseBase
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type"><c>continue</c> or <c>message</c>.</param>
    public TaskModuleResponseBase(string? type = null)
    {
        Type = type;
    }

    /// <summary><c>continue</c> or <c>message</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
