using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>The data of an action as JSON text.</summary>
internal static class ActionData
{
    // Texts that look like dates stay as they are.
    private static readonly JsonSerializerSettings Reading = new() { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };

    public static string ToJson(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    /// <exception cref="JsonException"><paramref name="json"/> is not JSON.</exception>
    public static object FromJson(string json) => json is null ? null : JsonConvert.DeserializeObject(json, Reading);
}
