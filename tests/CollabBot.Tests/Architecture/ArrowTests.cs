using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using CollabBot.Startup;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CollabBot.Tests.Architecture;

/// <summary>A folder of the product uses only folders that come later in the order that src/README.md explains.</summary>
public sealed class ArrowTests
{
    /// <summary>
    /// The folders in the order in which a turn passes them.
    /// Requests and Settings have no place: they hold contracts that all may use.
    /// </summary>
    private static readonly string[][] Walk =
    [
        ["Startup"], ["Endpoints"], ["Pipeline"], ["Features"], ["Dialogs"], ["Retrospectives"], ["Cards"], ["Messaging"], ["Storage"],
        ["Localization"]
    ];

    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies(typeof(CommandLine).Assembly).Build();

    public static TheoryData<string, string> Backward
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var (from, place) in Walk.SelectMany((folders, place) => folders.Select(folder => (folder, place))))
            {
                foreach (var to in Walk.Take(place + 1).SelectMany(folders => folders).Where(folder => folder != from)) pairs.Add(from, to);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Backward))]
    public void A_folder_uses_only_folders_that_come_later_in_the_order(string from, string to) =>
        Violations(from, to).ShouldBeEmpty();

    [Theory]
    [InlineData("Startup", "Endpoints")]
    [InlineData("Pipeline", "Retrospectives")]
    [InlineData("Startup", "Features")]
    [InlineData("Features", "Cards")]
    [InlineData("Features", "Messaging")]
    [InlineData("Messaging", "Storage")]
    [InlineData("Features", "Localization")]
    public void The_check_reports_a_dependency_where_one_exists(string from, string to) =>
        Violations(from, to).ShouldNotBeEmpty();

    [Fact]
    public void Every_folder_of_the_product_has_a_place_in_the_order()
    {
        var known = Walk.SelectMany(folders => folders).ToHashSet();

        var strange = Product.Classes
            .Select(type => type.Namespace?.FullName ?? "")
            .Where(name => name.StartsWith("CollabBot.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[1])
            .Distinct()
            .Where(folder => !known.Contains(folder) && folder is not ("Domain" or "Minutes" or "LocalChannel" or "Requests" or "Settings"))
            .ToList();

        strange.ShouldBeEmpty();
    }

    private static List<string> Violations(string from, string to)
    {
        IArchRule rule = Types().That().ResideInNamespaceMatching(Within(from))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Within(to)));
        return [.. rule.Evaluate(Product).Where(result => !result.Passed).Select(result => result.Description)];
    }

    private static string Within(string folder) => $@"^CollabBot\.{folder}(\.|$)";
}
