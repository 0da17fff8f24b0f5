using System.Reflection;
using CollabBot.Domain;
using CollabBot.LocalChannel;

namespace CollabBot.Tests.Architecture;

/// <summary>What each project and file may know of.</summary>
public sealed class BorderTests
{
    [Fact]
    public void The_domain_knows_nothing_but_the_language() =>
        References(typeof(Retrospective).Assembly).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_local_channel_knows_neither_the_sdk_nor_the_product() =>
        References(typeof(DemoTeam).Assembly).Where(Forbidden).ShouldBeEmpty();

    [Fact]
    public void The_test_doubles_of_the_channel_would_be_seen_to_know_the_product() =>
        References(typeof(Testing.BotUnderTest).Assembly).Where(Forbidden).ShouldNotBeEmpty();

    [Theory]
    [InlineData("UtcNow")]
    [InlineData("DateTime.Now")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Random")]
    [InlineData("TimeProvider")]
    public void The_domain_is_handed_clock_ids_and_chance(string word) => Files("CollabBot.Domain", word).ShouldBeEmpty();

    [Fact]
    public void Only_two_files_know_the_json_library_of_the_sdk() =>
        Files("CollabBot", "Newtonsoft").ShouldBe(["CollabBot/Hosting/SharedConnectors.cs", "CollabBot/Turns/BotSdkSeam.cs"], ignoreOrder: true);

    [Fact]
    public void The_seam_stays_small_enough_to_be_read_at_once() =>
        Sources.Of("CollabBot").Single(file => file.Path == "CollabBot/Turns/BotSdkSeam.cs").Text.Split('\n').Length.ShouldBeLessThan(125);

    [Fact]
    public void Only_one_place_writes_a_gesture_into_a_button() => Files("CollabBot", "DataJson =").ShouldBe(["CollabBot/Cards/Buttons.cs"]);

    [Fact]
    public void Nothing_unfinished_is_left_in_the_product()
    {
        foreach (var word in new[] { "TODO", "FIXME", "HACK", "NotImplementedException" }) Files("", word).ShouldBeEmpty();
    }

    private static IEnumerable<string> Files(string folder, string word) =>
        Sources.Of(folder).Where(file => file.Text.Contains(word, StringComparison.Ordinal)).Select(file => file.Path);

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static bool Forbidden(string name) =>
        name.StartsWith("CollabBot", StringComparison.Ordinal) || name.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || name.Contains("AdaptiveCards", StringComparison.Ordinal) || name.StartsWith("Newtonsoft", StringComparison.Ordinal);
}
