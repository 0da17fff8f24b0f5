using System.Text.Json;

namespace CollabBot.Requests;

/// <summary>Reads members of JSON that comes from outside, of any shape.</summary>
internal static class JsonMembers
{
    /// <summary>A member; null if the value is no object or has no such member.</summary>
    public static JsonElement? Member(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : null;

    /// <summary>A member as text; null if it is no text.</summary>
    public static string? Text(this JsonElement value, string name) =>
        value.Member(name) is { ValueKind: JsonValueKind.String } text ? ButtonValues.Scalar(text) : null;

    public static int? Number(this JsonElement value, string name) =>
        value.Member(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var whole) ? whole : null;
}
