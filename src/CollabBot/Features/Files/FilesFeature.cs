using System.Text.Json;
using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Features.Files;

/// <summary>Files that are offered in the private chat, or given by a link.</summary>
internal sealed class FilesFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature.Invoke("fileConsent/invoke", ReadConsent).Handler<FileHandler>();
        feature.Services.AddScoped<FileProducers>();
        feature.Services.AddScoped<FileOffers>();
        feature.Services.AddScoped<IUploads, Uploads>();
    }

    /// <summary>The answer to an offered file: <c>{action: accept | decline, context, uploadInfo}</c>.</summary>
    private static IRequest? ReadConsent(JsonElement value)
    {
        var token = ButtonValues.Read(value.Member("context")?.GetRawText()).Text(ButtonData.FileToken) ?? "";
        var info = value.Member("uploadInfo");
        return value.Text("action") switch
        {
            "accept" => new AcceptFile(token, new UploadTarget(
                info?.Text("name"), info?.Text("uploadUrl"), info?.Text("contentUrl"), info?.Text("uniqueId"), info?.Text("fileType"))),
            "decline" => new DeclineFile(token),
            _ => null,
        };
    }
}
