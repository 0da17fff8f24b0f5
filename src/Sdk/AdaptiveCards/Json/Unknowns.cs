using System.Runtime.CompilerServices;

namespace AdaptiveCards.Json;

/// <summary>
/// What was read and has no place in the object model: it lives beside the objects, so that it is written back though no
/// public member shows it. Hardly any card has such a thing, so the objects carry no field for it.
/// </summary>
internal static class Unknowns
{
    private static readonly ConditionalWeakTable<object, Dictionary<string, object>> Kept = [];

    public static IReadOnlyDictionary<string, object>? Of(object part) => Kept.TryGetValue(part, out var kept) ? kept : null;

    public static void Keep(object part, string name, object value) => Kept.GetOrCreateValue(part)[name] = value;
}
