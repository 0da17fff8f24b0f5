namespace AdaptiveCards.Json;

/// <summary>
/// The JSON words of an enum, in camelCase as the official package writes them (<c>extraLarge</c>); worked out once per type.
/// </summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Words = Collect();

    public static string Of(TEnum value) => Words.TryGetValue(value, out var word) ? word : value.ToString();

    public static bool TryParse(string text, out TEnum value) =>
        Enum.TryParse(text, ignoreCase: true, out value) && Words.ContainsKey(value) && char.IsAsciiLetter(text[0]);

    private static Dictionary<TEnum, string> Collect()
    {
        var words = new Dictionary<TEnum, string>();
        // Old names such as Normal share the number of Default, which is the word the schema knows.
        foreach (var name in Enum.GetNames<TEnum>().OrderByDescending(name => name != "Normal"))
            words.TryAdd(Enum.Parse<TEnum>(name), char.ToLowerInvariant(name[0]) + name[1..]);
        return words;
    }
}
