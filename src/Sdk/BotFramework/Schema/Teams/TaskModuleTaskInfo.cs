using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog shows.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Makes an empty instance.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="title">Title.</param>
    /// <param name="height">Height in pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</param>
    /// <param name="width">Width in pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</param>
    /// <param name="url">Address.</param>
    /// <param name="card">Attachment with an Adaptive Card.</param>
    /// <param name="fallbackUrl">Address for clients that cannot show the dialog.</param>
    /// <param name="completionBotId">App id of the bot that gets the result, if it is another one.</param>
    public TaskModuleTaskInfo(
        string? title = null,
        object? height = null,
        object? width = null,
        string? url = null,
        Attachment? card = null,
        string? fallbackUrl = null,
        string? completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>Height in pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    [JsonPropertyName("height")]
    public object? Height { get; set; }

    /// <summary>Width in pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    [JsonPropertyName("width")]
    public object? Width { get; set; }

    /// <summary>Address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Attachment with an Adaptive Card.</summary>
    [JsonPropertyName("card")]
    public Attachment? Card { get; set; }

    /// <summary>Address for clients that cannot show the dialog.</summary>
    [JsonPropertyName("fallbackUrl")]
    public string? FallbackUrl { get; set; }

    /// <summary>App id of the bot that gets the result, if it is another one.</summary>
    [JsonPropertyName("completionBotId")]
    public string? CompletionBotId { get; set; }
}
