using CollabBot.Hosting.Packaging;
using CollabBot.Localization;

namespace CollabBot.Tests.Hosting.Packaging;

/// <summary>What is typed for a package, friendly and not; whatever is taken gives a valid package.</summary>
[Trait("promise", "the app package is filled from settings and validated")]
public sealed class PackageValuesTests
{
    private static readonly PackageWishes Good = new(Zips.Values.AppId, "bot.example.org");

    [Theory]
    [InlineData("https://bot.example.org")]
    [InlineData("bot.example.org:443")]
    [InlineData("bot.example.org/api")]
    [InlineData("*.example.org")]
    [InlineData("example.*")]
    [InlineData("user@bot.example.org")]
    [InlineData("bot.example.org.")]
    [InlineData("bot..example.org")]
    [InlineData("-bot.example.org")]
    [InlineData("bot_1.example.org")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("bot.example.org\nevil.example")]
    [InlineData("bot.example.org, evil.example")]
    [InlineData("{{domain}}")]
    [InlineData("\",\"id\":\"x")]
    [InlineData("")]
    public void A_domain_that_is_not_a_host_alone_is_refused(string domain) =>
        Refused(Good with { Domain = domain }).ShouldContain("n’est pas un nom d’hôte");

    [Fact]
    public void A_domain_longer_than_any_is_refused_and_shown_cut()
    {
        var said = Refused(Good with { Domain = string.Concat(Enumerable.Repeat("abcdefghi.", 100)) + "org" });

        said.ShouldContain("n’est pas un nom d’hôte");
        said.Length.ShouldBeLessThan(300);
    }

    [Theory]
    [InlineData("BOT.Example.ORG", "bot.example.org")]
    [InlineData(" bot.example.org ", "bot.example.org")]
    [InlineData("québec.example", "xn--qubec-csa.example")]
    [InlineData("bot.xn--p1ai", "bot.xn--p1ai")]
    public void A_host_is_taken_as_the_network_knows_it(string typed, string host) => Taken(Good with { Domain = typed }).Domain.ShouldBe(host);

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{3b9f6c1e-8a52-4f7d-a0c4-e15d27b68f90}")]
    [InlineData("3b9f6c1e8a524f7da0c4e15d27b68f90")]
    [InlineData("\u001b[31m")]
    public void An_application_id_is_a_GUID_in_its_usual_form(string id)
    {
        var said = Refused(Good with { AppId = id });

        said.ShouldContain("n’est pas un identifiant d’application");
        said.Any(char.IsControl).ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("example.org")]
    [InlineData("https://")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("https://example.org/{{appId}}")]
    [InlineData("https://example.org/\u0007")]
    public void A_page_is_a_https_address(string address)
    {
        Refused(Good with { WebsiteUrl = address }).ShouldContain("ne convient pas à --website");
        Refused(Good with { PrivacyUrl = address }).ShouldContain("ne convient pas à --privacy");
        Refused(Good with { TermsUrl = address }).ShouldContain("ne convient pas à --terms");
    }

    [Fact]
    public void An_address_is_no_longer_than_Teams_takes() =>
        Refused(Good with { PrivacyUrl = "https://example.org/" + new string('a', 2029) }).ShouldContain("ne convient pas à --privacy");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("two\nlines")]
    [InlineData("{{developerName}}")]
    public void A_name_is_one_line_of_at_most_thirty_two_characters(string name) => Refused(Good with { DeveloperName = name }).ShouldContain("ne peut pas être le nom");

    [Theory]
    [InlineData("1.0")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0.0")]
    public void A_version_is_three_numbers(string version) => Refused(Good with { Version = version }).ShouldContain("n’est pas une version");

    [Fact]
    public void What_looks_like_JSON_stays_a_name()
    {
        var values = Taken(Good with { DeveloperName = "\",\"evil\":{\"<b>é😀" });

        var manifest = Zips.Json(AppPackage.Make(values), "manifest.json");
        ((string?)manifest["developer"]!["name"]).ShouldBe("\",\"evil\":{\"<b>é😀");
        manifest.ContainsKey("evil").ShouldBeFalse();
    }

    [Fact]
    public void Pages_that_are_not_given_are_the_website_and_that_is_the_domain()
    {
        Taken(Good).ShouldSatisfyAllConditions(
            values => values.WebsiteUrl.ShouldBe("https://bot.example.org"),
            values => values.PrivacyUrl.ShouldBe("https://bot.example.org"));
        Taken(Good with { WebsiteUrl = "https://example.org/bot" }).TermsUrl.ShouldBe("https://example.org/bot");
    }

    private static PackageValues Taken(PackageWishes wishes)
    {
        List<string> wrong = [];
        var values = PackageValues.Read(wishes, Texts.French, wrong).ShouldNotBeNull(string.Join('\n', wrong));
        PackageRules.Check(AppPackage.Make(values)).ShouldBeEmpty();
        return values;
    }

    private static string Refused(PackageWishes wishes)
    {
        List<string> wrong = [];
        PackageValues.Read(wishes, Texts.French, wrong).ShouldBeNull();
        PackageValues.Read(wishes, Texts.English, []).ShouldBeNull();
        return wrong.ShouldHaveSingleItem();
    }
}
