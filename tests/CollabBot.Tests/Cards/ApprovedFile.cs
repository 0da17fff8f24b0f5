using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Compares JSON with an approved file. If they differ, the test fails and writes the JSON to a file next to it for review.
/// </summary>
internal static partial class ApprovedFile
{
    public static string Folder { get; } = Path.Combine(Repository.CardsFolder, "Approved");

    public static void ShouldHold(string name, JsonObject actual)
    {
        var approved = Path.Combine(Folder, $"{name}.approved.json");
        var received = Path.Combine(Folder, $"{name}.received.json");
        var stable = JsonNode.Parse(WithStableIds(actual.ToJsonString()))!;

        // Compared by content, because the order of properties depends on the SDK that writes them.
        var expected = File.Exists(approved) ? JsonNode.Parse(File.ReadAllText(approved)) : null;
        if (JsonNode.DeepEquals(expected, stable))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, PrettyJson.Write(stable));
        var note = expected is null ? " (nothing has been approved yet)" : "";
        Assert.Fail($"""
            The card is not as approved{note}. Compare, and if the new one is right, approve it:
              git diff --no-index -- "{approved}" "{received}"
              mv -- "{received}" "{approved}"
            """);
    }

    private static string WithStableIds(string json)
    {
        List<string> seen = [];
        return Id().Replace(json, match =>
        {
            if (!seen.Contains(match.Value)) seen.Add(match.Value);
            return $"id-{seen.IndexOf(match.Value) + 1}";
        });
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Id();
}
