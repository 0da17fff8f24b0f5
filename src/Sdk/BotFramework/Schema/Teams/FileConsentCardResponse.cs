using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invoke <c>fileConsent/invoke</c>.</summary>
public class FileConsentCardResponse
{
    /// <summary>Makes an empty instance.</summary>
    public FileConsentCardResponse()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="action"><c>accept</c> or <c>decline</c>.</param>
    /// <param name="context">The accept or decline context of the card.</param>
    /// <param name="uploadInfo">Where to upload the file; only when it was accepted.</param>
    public FileConsentCardResponse(string? action = null, object? context = null, FileUploadInfo? uploadInfo = null)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary><c>accept</c> or <c>decline</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>The accept or decline context of the card.</summary>
    [JsonPropertyName("context")]
    public object? Context { get; set; }

    /// <summary>Where to upload the file; only when it was accepted.</summary>
    [JsonPropertyName("uploadInfo")]
    public FileUploadInfo? UploadInfo { get; set; }
}
