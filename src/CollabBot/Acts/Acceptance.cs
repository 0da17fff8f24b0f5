using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.Acts;

/// <summary>An accepted file as it waits to be uploaded.</summary>
/// <param name="Hash">The key of the row it was offered by.</param>
/// <param name="Target">Where it is to be put.</param>
internal sealed record Acceptance(string Hash, UploadTarget Target)
{
    public string ToJson() => JsonSerializer.Serialize(this, AcceptanceJson.Default.Acceptance);

    public static Acceptance FromJson(string json) =>
        JsonSerializer.Deserialize(json, AcceptanceJson.Default.Acceptance) ?? throw new JsonException("An accepted file is stored as null.");
}

[JsonSerializable(typeof(Acceptance))]
internal sealed partial class AcceptanceJson : JsonSerializerContext;
