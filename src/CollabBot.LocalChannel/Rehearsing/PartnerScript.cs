using System.Text.Json;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>What a scripted partner submits, in one language.</summary>
/// <param name="Person">The partner.</param>
/// <param name="Number">The partner's index in <c>partners.json</c>, from 0.</param>
/// <param name="Changes">The changes to name: the sign of the direction, and the statement.</param>
/// <param name="Why">Why the first change matters; may be empty.</param>
/// <param name="Lessons">An enabler, a wish and a pitfall, in this order.</param>
internal sealed record PartnerScript(
    DemoPerson Person,
    int Number,
    IReadOnlyList<(string Sign, string Text)> Changes,
    string Why,
    IReadOnlyList<string> Lessons)
{
    private static readonly JsonElement Scripts = Read();

    /// <summary>Returns all scripted partners in the language of the locale, except the person who leads.</summary>
    public static IReadOnlyList<PartnerScript> All(string locale, DemoPerson leader) =>
    [
        .. Scripts.GetProperty(locale.StartsWith("en", StringComparison.Ordinal) ? "en" : "fr").EnumerateArray()
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
