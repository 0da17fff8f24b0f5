using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CollabBot.Testing;

namespace CollabBot.Tests.Cards;

/// <summary>
/// Compares a card with an approved file. If they differ, the test fails and writes what it received to a file next to it for review.
/// </summary>
internal static partial class ApprovedFile
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "CollabBot.Tests", "Cards", "Approved");

    public static void ShouldHold(string name, string outline)
    {
        var approved = Approved(name, "txt");
        Compare(approved, File.Exists(approved) && File.ReadAllText(approved) == outline, outline);
    }

    public static void ShouldHold(string name, JsonObject card)
    {
        var approved = Approved(name, "json");
        var stable = JsonNode.Parse(WithStableIds(card.ToJsonString()))!;

        // Compared by content, because the order of properties depends on the SDK that writes them.
        var isSame = File.Exists(approved) && JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(approved)), stable);
        Compare(approved, isSame, PrettyJson.Write(stable));
    }

    private static string Approved(string name, string extension) => Path.Combine(Folder, $"{name}.approved.{extension}");

    private static void Compare(string approved, bool isSame, string actual)
    {
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        if (isSame)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var note = File.Exists(approved) ? "" : " (nothing has been approved yet)";
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
