using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CollabBot.Tests.Cards;

/// <summary>Formats JSON for review: an object or array that fits into the width is written on one line.</summary>
internal static class PrettyJson
{
    private const int Width = 150;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node, indent: 0, lead: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, int indent, int lead)
    {
        var line = Line(node);
        if (line.Length + indent + lead <= Width || node is not (JsonObject or JsonArray))
        {
            text.Append(line);
            return;
        }

        var isObject = node is JsonObject;
        text.Append(isObject ? "{\n" : "[\n");
        List<(string Name, JsonNode? Value)> children = isObject
            ? [.. node.AsObject().Select(property => (JsonSerializer.Serialize(property.Key, Plain) + ": ", property.Value))]
            : [.. node.AsArray().Select(item => ("", item))];
        foreach (var (index, (name, value)) in children.Index())
        {
            text.Append(' ', indent + 2).Append(name);
            Write(text, value, indent + 2, name.Length);
            text.Append(index < children.Count - 1 ? ",\n" : "\n");
        }

        text.Append(' ', indent).Append(isObject ? '}' : ']');
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } part => $"{{ {string.Join(
            ", ", part.Select(property => $"{JsonSerializer.Serialize(property.Key, Plain)}: {Line(property.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Line))}]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };
}
