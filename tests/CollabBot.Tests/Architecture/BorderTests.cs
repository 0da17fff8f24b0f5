using System.Reflection;
using CollabBot.Domain;
using CollabBot.LocalChannel;
using CollabBot.Minutes;

namespace CollabBot.Tests.Architecture;

/// <summary>Which assemblies a project may reference, and which names a source file may contain.</summary>
public sealed class BorderTests
{
    [Fact]
    public void The_domain_references_only_the_base_class_library() =>
        References(typeof(Retrospective).Assembly).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>J2N is a part of Lucene.</summary>
    [Fact]
    public void The_minutes_reference_only_the_domain_and_the_stemmer() =>
        References(typeof(MinutesReader).Assembly)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBe(["CollabBot.Domain", "J2N", "Lucene.Net", "Lucene.Net.Analysis.Common"], ignoreOrder: true);

    [Fact]
    public void The_local_channel_references_neither_the_bot_sdk_nor_the_product() =>
        References(typeof(DemoTeam).Assembly).Where(Forbidden).ShouldBeEmpty();

    [Fact]
    public void The_check_reports_an_assembly_that_does_reference_the_product() =>
        References(typeof(Testing.BotUnderTest).Assembly).Where(Forbidden).ShouldNotBeEmpty();

    [Theory]
    [InlineData("UtcNow")]
    [InlineData("DateTime.Now")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Random")]
    [InlineData("TimeProvider")]
    public void Domain_and_minutes_read_no_clock_and_make_no_ids_or_random_numbers(string word) =>
        Files("CollabBot.Domain", word).Concat(Files("CollabBot.Minutes", word)).ShouldBeEmpty();

    [Fact]
    public void Only_two_files_know_the_json_library_of_the_sdk() =>
        Files("CollabBot", "Newtonsoft").ShouldBe(
            ["CollabBot/Endpoints/SharedConnectors.cs", "CollabBot/Messaging/SdkJson.cs"], ignoreOrder: true);

    [Fact]
    public void The_seam_stays_small_enough_to_be_read_at_once() =>
        Sources.Of("CollabBot").Single(file => file.Path == "CollabBot/Messaging/SdkJson.cs").Text.Split('\n').Length.ShouldBeLessThan(145);

    [Fact]
    public void Only_one_file_writes_a_request_into_the_data_of_a_button() =>
        Files("CollabBot", "DataJson =").ShouldBe(["CollabBot/Cards/ButtonBuilder.cs"]);

    [Fact]
    public void The_product_has_no_todo_marker_and_no_unimplemented_member()
    {
        foreach (var word in new[] { "TODO", "FIXME", "HACK", "NotImplementedException" }) Files("", word).ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(string folder, string word) =>
        Sources.Of(folder).Where(file => file.Text.Contains(word, StringComparison.Ordinal)).Select(file => file.Path);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static bool Forbidden(string name) =>
        name.StartsWith("CollabBot", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
        || name.Contains("AdaptiveCards", StringComparison.Ordinal)
        || name.StartsWith("Newtonsoft", StringComparison.Ordinal);
}
