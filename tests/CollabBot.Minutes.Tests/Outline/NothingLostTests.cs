using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Outline;

namespace CollabBot.Minutes.Tests.Outline;

/// <summary>An import loses no text: the words of every line of a document are in the minutes or in the remarks of the reader.</summary>
public sealed partial class NothingLostTests
{
    private static readonly string[] Intruders =
    [
        "Une phrase qui ne dit rien.", "Écueils", "Facilitants", "- un point de plus", "  • plus profond", "Changements négatifs",
        "Souhaits : un seul", "12", "----",
        "Réseaux", "1. premier", "a) lettre", "Où il n'y a pas eu de changement : rien", "Les facteurs facilitants et les écueils à éviter",
        "## Titre", "**gras**",
        "Intention", "Date : hier", "suite en minuscules", "(parenthèse ouverte", "\f", "Page 3", "Positive changes", "o petit point",
        "M. Tremblay", "5 changements", ":", "»",
    ];

    [Fact]
    public void Every_line_of_the_sample_document_is_found_after_import() => Lost(Seed.Text).ShouldBeEmpty();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_line_of_a_randomly_changed_document_is_found_after_import(int seed)
    {
        var chance = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var lines = Seed.Text.Split('\n').ToList();
            for (var change = 0; change < 12; change++)
            {
                var at = chance.Next(lines.Count);
                switch (chance.Next(5))
                {
                    case 0:
                        lines.RemoveAt(at);
                        break;
                    case 1:
                        lines.Insert(at, Intruders[chance.Next(Intruders.Length)]);
                        break;
                    case 2:
                        (lines[at], lines[chance.Next(lines.Count)]) = (lines[chance.Next(lines.Count)], lines[at]);
                        break;
                    case 3:
                        lines[at] = new string(' ', chance.Next(6)) + lines[at].TrimStart('-', ' ');
                        break;
                    default:
                        var (start, length) = (chance.Next(lines.Count - 20), chance.Next(20));
                        var block = lines.GetRange(start, length);
                        lines.RemoveRange(start, length);
                        lines.InsertRange(chance.Next(lines.Count), block);
                        break;
                }
            }

            var text = string.Join('\n', lines);
            Lost(text).ShouldBeEmpty($"seed {seed}, round {round}");
            if (OutlineReader.Read(text) is not MinutesReading.Understood read) continue;
            MinutesJson.Read(MinutesJson.Write(read.Minutes)).ShouldBeOfType<MinutesJsonReading.Understood>($"seed {seed}, round {round}");
            ImportedRetrospective.From(read.Minutes, "c", DateTimeOffset.UnixEpoch, Guid.NewGuid).Themes.Count
                .ShouldBe(read.Minutes.Themes.Count);
        }
    }

    /// <summary>
    /// The lines whose words are neither in the minutes nor in the remarks; empty if the document is not recognised as a report.
    /// </summary>
    internal static IReadOnlyList<string> Lost(string text)
    {
        if (OutlineReader.Read(text) is not MinutesReading.Understood read) return [];

        var all = string.Join('\n', Outlines.Texts(read).Select(Squeeze));
        return [.. text.Split('\n', '\f', '\r').Select(Squeeze).Where(line => line.Any(char.IsLetterOrDigit) && !IsFound(line, all))];
    }

    // Bullets, numbers and heading marks may be missing, but not words.
    private static bool IsFound(string line, string all) =>
        all.Contains(line, StringComparison.Ordinal)
        || all.Contains(Marks().Replace(line, "").Trim(' ', '*', '#', ':', '_'), StringComparison.Ordinal);

    private static string Squeeze(string line) => Spaces().Replace(line, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:#+ )?(?:[-–*•◦→o‣—▪] ?|\(?(?:[\d.]{1,6}|[A-Za-z]|[ivx]+)[.)]? )?")]
    private static partial Regex Marks();
}
