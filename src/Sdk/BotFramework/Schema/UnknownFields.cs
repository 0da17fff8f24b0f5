using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Keeps the fields of the wire that a type has no member for, beside the object they came with, so that a round trip loses nothing (Activity specification A2005:
/// unknown fields must be accepted). Types that many activities carry have a member of their own for it.
/// </summary>
internal static class UnknownFields
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, JsonElement>> Kept = [];

    /// <summary>Teaches a schema type to keep them.</summary>
    public static void Keep(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.IsValueType || type.Type.Assembly != typeof(UnknownFields).Assembly) return;
        if (type.Properties.Any(property => property.IsExtensionData)) return;

        var fields = type.CreateJsonPropertyInfo(typeof(Dictionary<string, JsonElement>), "(unknown)");
        fields.IsExtensionData = true;
        fields.Get = owner => Kept.TryGetValue(owner, out var kept) ? kept : null;
        fields.Set = (owner, value) => Kept.AddOrUpdate(owner, (Dictionary<string, JsonElement>)value!);
        type.Properties.Add(fields);
    }
}
