using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invokes <c>task/fetch</c> and <c>task/submit</c>.</summary>
public class TaskModuleRequest
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="data">Data of the button, and on submit the inputs: as read from the wire, JSON.</param>
    /// <param name="context">Context of the request.</param>
    public TaskModuleRequest(object? data = null, TaskModuleRequestContext? context = null)
    {
        Data = data;
        Context = context;
    }

    /// <summary>Data of the button, and on submit the inputs: as read from the wire, JSON.</summary>
    [JsonPropertyName("data")]
    public object? Data { get; set; }

    /// <summary>Context of the request.</summary>
    [JsonPropertyName("context")]
    public TaskModuleRequestContext? Context { get; set; }

    /// <summary>Which tab is meant.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext? TabEntityContext { get; set; }
}
