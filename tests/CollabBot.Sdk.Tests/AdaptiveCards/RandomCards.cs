using System.Collections;
using System.Reflection;
using System.Text.Json;
using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>Cards in which any property of the object model may have any value of its type; the same number makes the same card.</summary>
internal sealed class RandomCards(int seed)
{
    private const int Deepest = 5;

    // Other faces of properties that are there, and what only the library itself sets.
    private static readonly HashSet<string> Skipped =
        ["Type", "InternalID", "AdditionalProperties", "PixelMinHeight", "PixelHeight", "UrlString", "DataJson", "Version"];

    private static readonly string[] Words = ["", "mot", "\"l’été\"\n\t\\", "a\u00a0b\u202fc", "👍🏽", "{{DATE(2026-01-02)}}", "<b>&'+</b>", "\u2028\u0001"];

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Type[] Elements = [.. Concrete<AdaptiveElement>()];

    private static readonly Type[] Actions = [.. Concrete<AdaptiveAction>()];

    private readonly Random random = new(seed);

    private int lastId;

    public AdaptiveCard Card() => Fill(new AdaptiveCard(Version()), 0);

    private static IEnumerable<Type> Concrete<TBase>() => typeof(TBase).Assembly.GetExportedTypes().Where(
        type => type.IsSubclassOf(typeof(TBase)) && !type.IsAbstract && !type.Name.Contains("Unknown", StringComparison.Ordinal));

    private AdaptiveSchemaVersion Version() => new(1, random.Next(7));

    private TPart Fill<TPart>(TPart part, int depth)
        where TPart : class
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && !Skipped.Contains(p.Name)))
        {
            // Most properties of a real card say nothing.
            if (property.Name != "Id" && random.Next(3) > 0)
                continue;
            lock (Nullability)
            {
                var maybe = Nullability.Create(property).WriteState == NullabilityState.Nullable;
                property.SetValue(part, Value(part, property, maybe, depth));
            }
        }
        if (part is AdaptiveTypedElement typed && random.Next(6) == 0)
            typed.Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.2", [Text()] = "*" };
        return part;
    }

    private object? Value(object owner, PropertyInfo property, bool maybe, int depth) => property.Name switch
    {
        "Id" when owner is AdaptiveTypedElement => owner is AdaptiveInput || random.Next(2) == 0 ? $"id{++lastId}" : null,
        "MinHeight" => $"{random.Next(1000)}px",
        "BackgroundColor" => $"#{random.Next():X8}",
        "Lang" => "fr",
        "Data" => random.Next(3) switch
        {
            0 => Text(),
            1 => new { a = 1.0, b = new[] { Text() } },
            _ => JsonDocument.Parse("""{"a":[1.50,null,{}],"b":""}""").RootElement,
        },
        _ when maybe && random.Next(8) == 0 => null,
        _ => Of(property.PropertyType, owner, depth),
    };

    private object? Of(Type type, object owner, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            return Items(type, owner, depth);
        if (depth >= Deepest && (type.IsSubclassOf(typeof(AdaptiveTypedElement)) || type == typeof(AdaptiveFallbackElement)))
            return null;
        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => random.Next(4) == 0 ? int.MinValue : random.Next(),
            _ when type == typeof(uint) => random.Next(4) == 0 ? uint.MaxValue : (uint)random.Next(500),
            _ when type == typeof(double) => Number(),
            _ when type == typeof(DateTime) => new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(random.Next()),
            _ when type == typeof(Uri) => new Uri(random.Next(2) == 0 ? "https://example.org/é?a=b#c" : "a b.png", UriKind.RelativeOrAbsolute),
            _ when type == typeof(AdaptiveSchemaVersion) => Version(),
            _ when type == typeof(AdaptiveHeight) => random.Next(3) switch { 0 => AdaptiveHeight.Auto, 1 => AdaptiveHeight.Stretch, _ => $"{random.Next(90)}px" },
            _ when type == typeof(AdaptiveWidth) => random.Next(3) switch { 0 => AdaptiveWidth.Auto, 1 => $"{random.Next(9)}", _ => $"{random.Next(90)}px" },
            _ when type == typeof(AdaptiveFallbackElement) => random.Next(2) == 0
                ? new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
                : new AdaptiveFallbackElement(owner is AdaptiveAction ? Any<AdaptiveAction>(Actions, depth) : Any<AdaptiveElement>(Elements, depth)),
            _ when type == typeof(AdaptiveAction) => Any<AdaptiveAction>(Actions, depth),
            _ when type == typeof(AdaptiveElement) => Any<AdaptiveElement>(Elements, depth),
            _ when type == typeof(AdaptiveInline) => Fill(new AdaptiveTextRun(), depth + 1),
            _ when type == typeof(AdaptiveCard) => Fill(new AdaptiveCard(Version()), depth + 1),
            _ => Fill(Activator.CreateInstance(type)!, depth + 1),
        };
    }

    private IList Items(Type type, object owner, int depth)
    {
        var items = (IList)Activator.CreateInstance(type)!;
        for (var count = random.Next(4); count > 0; count--)
        {
            if (Of(type.GetGenericArguments()[0], owner, depth) is { } item)
                items.Add(item);
        }
        return items;
    }

    private TPart Any<TPart>(Type[] types, int depth)
        where TPart : class => Fill((TPart)Activator.CreateInstance(types[random.Next(types.Length)])!, depth + 1);

    private string Text() => Words[random.Next(Words.Length)] + (random.Next(2) == 0 ? Words[random.Next(Words.Length)] : "");

    private double Number() => random.Next(5) switch
    {
        0 => double.NaN,
        1 => random.Next(-9, 100),
        2 => double.MaxValue,
        3 => 1e-7,
        _ => random.NextDouble() * 1000,
    };
}
