using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>
/// Asserts that axe finds no serious or critical accessibility violation. Violations that the official card renderer causes by itself
/// are excepted here, rule by rule.
/// </summary>
internal static class Axe
{
    /// <summary>The rules that the renderer violates independently of the card, with the CSS class prefix and the reason.</summary>
    private static readonly (string Rule, string Where, string Why)[] Renderer =
    [
        ("label-content-name-mismatch", ".ac-", "a part of a card that can be pressed is named by its action's title alone"),
    ];

    public static async Task ShouldFindNothingSeriousAsync(IPage page, string what)
    {
        var found = await page.RunAxe();
        var serious = found.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => (violation.Id, Node: node)))
            .Where(violation => !IsTheRenderers(violation.Id, violation.Node))
            .Select(violation => $"{what}: {violation.Id} at {violation.Node.Target}: {Short(violation.Node.Html)}");
        serious.Distinct().Take(12).ShouldBeEmpty();
    }

    private static bool IsTheRenderers(string rule, AxeResultNode node) =>
        Renderer.Any(
            exception => exception.Rule == rule
                && (node.Html.Contains($"\"{exception.Where.TrimStart('.')}", StringComparison.Ordinal)
                    || node.Html.Contains($" {exception.Where.TrimStart('.')}", StringComparison.Ordinal)
                    || $"{node.Target}".Contains(exception.Where, StringComparison.Ordinal)));

    private static string Short(string html) => html.Length > 200 ? html[..200] : html;
}
