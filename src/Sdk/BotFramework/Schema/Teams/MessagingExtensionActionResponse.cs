using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to <c>composeExtension/fetchTask</c> and <c>composeExtension/submitAction</c>.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="task">The dialog.</param>
    /// <param name="composeExtension">The result.</param>
    public MessagingExtensionActionResponse(TaskModuleResponseBase? task = null, MessagingExtensionResult? composeExtension = null)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>The dialog.</summary>
    [JsonPropertyName("task")]
    public TaskModuleResponseBase? Task { get; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult? ComposeExtension { get; set; }

    /// <summary>How long the client may keep the answer.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo? CacheInfo { get; set; }
}
