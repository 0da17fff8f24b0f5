using CollabBot.Localization;
using CollabBot.Startup.Packaging;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>Valid and hostile values for the package command. Every accepted value must give a valid package.</summary>
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
    public void A_domain_that_is_not_a_plain_host_name_is_refused(string domain) =>
        Refused(Good with { Domain = domain }).ShouldContain("n’est pas un nom d’hôte");

    [Fact]
    public void A_domain_that_is_too_long_is_refused_and_cut_in_the_message()
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
    public async Task A_host_name_is_normalised_to_lower_case_and_punycode(string typed, string host) =>
        (await TakenAsync(Good with { Domain = typed })).Domain.ShouldBe(host);

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{3b9f6c1e-8a52-4f7d-a0c4-e15d27b68f90}")]
    [InlineData("3b9f6c1e8a524f7da0c4e15d27b68f90")]
    [InlineData("\u001b[31m")]
    public void An_application_id_that_is_no_GUID_in_its_usual_form_is_refused(string id)
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
    public void A_page_address_that_is_not_a_plain_https_url_is_refused(string address)
    {
        Refused(Good with { WebsiteUrl = address }).ShouldContain("ne convient pas à --website");
        Refused(Good with { PrivacyUrl = address }).ShouldContain("ne convient pas à --privacy");
        Refused(Good with { TermsUrl = address }).ShouldContain("ne convient pas à --terms");
    }

    [Fact]
    public void An_address_longer_than_Teams_accepts_is_refused() =>
        Refused(Good with { PrivacyUrl = "https://example.org/" + new string('a', 2029) }).ShouldContain("ne convient pas à --privacy");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("two\nlines")]
    [InlineData("{{developerName}}")]
    public void A_developer_name_that_is_empty_too_long_or_not_one_line_is_refused(string name) =>
        Refused(Good with { DeveloperName = name }).ShouldContain("ne peut pas être le nom");

    [Fact]
    public async Task The_longest_developer_name_is_counted_as_the_schema_counts_it()
    {
        var emoji = string.Concat(Enumerable.Repeat("😀", 16));

        (await TakenAsync(Good with { DeveloperName = emoji })).DeveloperName.ShouldBe(emoji);
        Refused(Good with { DeveloperName = emoji + "a" }).ShouldContain("ne peut pas être le nom");
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("v1.0.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0.0")]
    public void A_version_that_is_not_three_numbers_is_refused(string version) =>
        Refused(Good with { Version = version }).ShouldContain("n’est pas une version");

    [Fact]
    public async Task A_developer_name_that_looks_like_JSON_is_stored_as_text()
    {
        var values = await TakenAsync(Good with { DeveloperName = "\",\"evil\":{\"<b>é😀" });

        var manifest = Zips.Json(AppPackage.Make(values), "manifest.json");
        ((string?)manifest["developer"]!["name"]).ShouldBe("\",\"evil\":{\"<b>é😀");
        manifest.ContainsKey("evil").ShouldBeFalse();
    }

    [Fact]
    public async Task Missing_pages_default_to_the_website_and_the_website_to_the_domain()
    {
        (await TakenAsync(Good)).ShouldSatisfyAllConditions(
            values => values.WebsiteUrl.ShouldBe("https://bot.example.org"),
            values => values.PrivacyUrl.ShouldBe("https://bot.example.org"));
        (await TakenAsync(Good with { WebsiteUrl = "https://example.org/bot" })).TermsUrl.ShouldBe("https://example.org/bot");
    }

    private static async Task<PackageValues> TakenAsync(PackageWishes wishes)
    {
        List<string> wrong = [];
        var values = PackageValues.Read(wishes, Texts.French, wrong).ShouldNotBeNull(string.Join('\n', wrong));
        (await PackageRules.CheckAsync(AppPackage.Make(values), Texts.French)).ShouldBeEmpty();
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
