using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to <c>task/fetch</c> and <c>task/submit</c>; an empty answer to a submit closes the dialog.</summary>
public class TaskModuleResponse
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="task">The dialog.</param>
    public TaskModuleResponse(TaskModuleResponseBase? task = null)
    {
        Task = task;
    }

    /// <summary>The dialog.</summary>
    [JsonPropertyName("task")]
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
