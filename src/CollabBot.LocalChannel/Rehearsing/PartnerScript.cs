using System.Text.Json;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>What a scripted partner has to say, in one language.</summary>
/// <param name="Person">Who says it.</param>
/// <param name="Number">Her place among the partners, from 0.</param>
/// <param name="Changes">Changes to name: the sign of their direction, and a sentence.</param>
/// <param name="Why">Why the first one matters; may be empty.</param>
/// <param name="Lessons">A facilitator, a wish and a pitfall.</param>
internal sealed record PartnerScript(DemoPerson Person, int Number, IReadOnlyList<(string Sign, string Text)> Changes, string Why, IReadOnlyList<string> Lessons)
{
    private static readonly JsonElement _all = Read();

    /// <summary>All partners, in the language of a locale, except who leads.</summary>
    public static IReadOnlyList<PartnerScript> All(string locale, DemoPerson leader) =>
    [
        .. _all.GetProperty(locale.StartsWith("en", StringComparison.Ordinal) ? "en" : "fr").EnumerateArray()
            .Select(Of)
            .Where(partner => partner.Person != leader),
    ];

    private static PartnerScript Of(JsonElement json, int number) => new(
        DemoTeam.People.Single(person => person.Key == json.GetProperty("key").GetString()),
        number,
        [.. json.GetProperty("changes").EnumerateArray().Select(change => (change[0].GetString()!, change[1].GetString()!))],
        json.GetProperty("why").GetString()!,
        [.. json.GetProperty("lessons").EnumerateArray().Select(lesson => lesson.GetString()!)]);

    private static JsonElement Read()
    {
        using var stream = typeof(PartnerScript).Assembly.GetManifestResourceStream("rehearsing/partners.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
