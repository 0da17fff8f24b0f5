using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.Requests;

/// <summary>A file that a person accepted, as stored in the outbox until it is uploaded.</summary>
/// <param name="Hash">The key of the <see cref="Storage.FileOfferRow"/> that the file was offered with.</param>
/// <param name="Target">Where to upload it.</param>
internal sealed record Acceptance(string Hash, UploadTarget Target)
{
    public string ToJson() => JsonSerializer.Serialize(this, AcceptanceJson.Default.Acceptance);

    public static Acceptance FromJson(string json) =>
        JsonSerializer.Deserialize(json, AcceptanceJson.Default.Acceptance)
        ?? throw new JsonException("An accepted file is stored as null.");
}

[JsonSerializable(typeof(Acceptance))]
internal sealed partial class AcceptanceJson : JsonSerializerContext;
