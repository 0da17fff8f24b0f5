using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Files;

/// <summary>In a channel, each person who presses the button gets their own link to the minutes in a private form.</summary>
public sealed class LinkTests
{
    [Trait("promise", "closing posts the summary card and makes the minutes available")]
    [Trait("promise", "the report command gives the minutes as a file")]
    [Trait("promise", "public commands are answered in the thread")]
    [Fact]
    public async Task The_thread_gets_a_card_without_a_link_and_each_person_who_presses_gets_their_own_link()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);

        var card = (await scene.Partner.SaysAsync("compte-rendu")).Card;
        var own = Link((await card.ClicksAsync("Compte-rendu")).Form);
        var others = Link((await scene.Other.ClicksAsync("Compte-rendu")).Form);

        own.ShouldNotBe(others);
        scene.Bot.Connector.Everything().ShouldNotContain("/files/");
        (await GetAsync(own)).Status.ShouldBe(200);
        (await GetAsync(others)).Status.ShouldBe(200);
    }

    [Trait("promise", "the report command gives the minutes as a file")]
    [Fact]
    public async Task The_page_explains_itself_and_its_button_downloads_repeatedly_until_the_link_expires()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var link = await LinkAsync(scene);

        var page = await GetAsync(link);
        page.Body.ShouldContain("<html lang=\"fr-CA\">");
        page.Body.ShouldContain("<h1>Votre fichier est prêt</h1>");
        page.Body.ShouldContain("15 minutes");
        page.Body.ShouldContain("<form method=\"post\">");
        page.Body.ShouldNotContain("<script");
        page.Body.ShouldNotContain("Plus de projets communs");
        Guarded(page.Headers);
        page.Header("Content-Security-Policy").ShouldContain("default-src 'none'");
        page.Header("X-Robots-Tag").ShouldBe("noindex, nofollow");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var file = await PostAsync(link);
            file.Status.ShouldBe(200);
            file.Body.ShouldContain("Plus de projets communs");
            file.Header("Content-Disposition").ShouldContain("attachment");
            file.Header("Content-Disposition").ShouldContain("filename*=UTF-8''Compte-rendu%20Bilan%20du%20plan.md");
            file.Header("Content-Type").ShouldBe("text/markdown; charset=utf-8");
            Guarded(file.Headers);
            scene.Bot.Clock.Advance(TimeSpan.FromMinutes(7));
        }

        (await GetAsync(link)).Body.ShouldContain("pendant encore 1 minute.");
    }

    [Fact]
    public async Task After_fifteen_minutes_and_for_unknown_links_the_page_says_how_to_get_a_new_link()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var link = await LinkAsync(scene);
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(15));

        foreach (var answer in new[]
        {
            await GetAsync(link),
            await PostAsync(link),
            await GetAsync(new Uri(link, "unknown")),
            await PostAsync(new Uri(link, "unknown")),
        })
        {
            answer.Status.ShouldBe(404);
            answer.Body.ShouldContain("<h1>Ce lien n’est plus valable</h1>");
            answer.Body.ShouldContain("ouvrez « Compte-rendu »");
            Guarded(answer.Headers);
        }

        (await GetAsync(link, "en-CA")).Body.ShouldContain("This link is no longer good");
    }

    [Fact]
    public async Task Only_the_hash_of_a_link_is_stored_and_the_link_is_not_logged()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var link = await LinkAsync(scene);
        await GetAsync(link);
        await PostAsync(link);
        var token = link.Segments[^1];

        token.Length.ShouldBeGreaterThanOrEqualTo(43);
        var row = await scene.ReadAsync(database => database.FileOffers.AsNoTracking().SingleAsync());
        row.Hash.ShouldBe(CollabBot.Features.Files.FileOffers.HashOf(token));
        scene.Bot.Log.All.ShouldNotContain(line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_without_the_right_to_the_minutes_get_no_download_link()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        await scene.Facilitator.MentionsAsync("coordination", scene.Other);

        (await scene.Partner.ClicksAsync("Compte-rendu")).Form.Buttons.ShouldNotContain("Télécharger");
        (await scene.Other.ClicksAsync("Compte-rendu")).Form.Buttons.ShouldContain("Télécharger");
    }

    [Fact]
    public async Task The_token_of_a_file_offer_in_the_private_chat_opens_no_page()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var member = scene.Partner.Privately;
        await member.SaysAsync("compte-rendu");
        var token = (string)(await member.SeesOfferAsync()).Attachment(FileConsent.Offer)!["content"]!["acceptContext"]!["handover"]!;

        (await GetAsync(new Uri(scene.Bot.Address, "/files/" + token))).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("https://bot.example.org", "https://bot.example.org/files/")]
    [InlineData("https://example.org/bot/", "https://example.org/bot/files/")]
    public async Task Links_begin_with_the_configured_address(string setting, string beginning)
    {
        await using var scene = await Scene.InAsync(Phase.Closed, settings: ["--Links:BaseAddress", setting]);

        (await LinkAsync(scene)).AbsoluteUri.ShouldStartWith(beginning);
    }

    [Trait("promise", "in production without a link address the minutes are posted as text")]
    [Theory]
    [InlineData(null)]
    [InlineData("https://bot.example.org")]
    public async Task In_production_the_channel_gets_links_if_an_address_is_configured_and_else_the_minutes_as_text(string? address)
    {
        await using var issuer = await TestIssuer.StartAsync();
        await using var scene = await Scene.InAsync(
            await BotUnderTest.StartInProductionAsync(issuer, address is null ? [] : ["--Links:BaseAddress", address]),
            Phase.Closed);

        var given = await scene.Partner.SaysAsync("compte-rendu");
        var form = (await scene.Partner.ClicksAsync("Compte-rendu")).Form;

        form.Words.ShouldContain("Plus de projets communs");
        if (address is null)
        {
            given.Text.ShouldContain("# Bilan du plan");
            given.Text.ShouldContain("Plus de projets communs");
            given.Cards.ShouldBeEmpty();
            form.Buttons.ShouldNotContain("Télécharger");
        }
        else
        {
            given.Words.ShouldNotContain("Plus de projets communs");
            Link(form).AbsoluteUri.ShouldStartWith(address + "/files/");
        }
    }

    [Fact]
    public async Task The_minutes_can_be_requested_as_text_in_the_channel_and_in_private()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);

        (await scene.Partner.SaysAsync("compte-rendu texte")).Text.ShouldContain("Plus de projets communs");
        (await scene.Partner.Privately.SaysAsync("report text")).Text.ShouldContain("Plus de projets communs");
    }

    private static async Task<Uri> LinkAsync(Scene scene) => Link((await scene.Partner.ClicksAsync("Compte-rendu")).Form);

    private static Uri Link(CardView form)
    {
        form.Words.ShouldContain("Ce lien est à vous et vaut 15 minutes.");
        return new Uri((string)CardReading.Action(form.Json, "Télécharger")!["url"]!);
    }

    private static Task<Page> GetAsync(Uri link, string language = "fr-CA") => SendAsync(HttpMethod.Get, link, language);

    private static Task<Page> PostAsync(Uri link) => SendAsync(HttpMethod.Post, link, "fr-CA");

    private static async Task<Page> SendAsync(HttpMethod method, Uri link, string language)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, link);
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([]);
        using var response = await http.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key,
            header => string.Join(", ", header.Value),
            StringComparer.OrdinalIgnoreCase);
        return new Page(
            (int)response.StatusCode,
            Wire.Readable(System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync())),
            headers);
    }

    private static void Guarded(IReadOnlyDictionary<string, string> headers)
    {
        headers["Cache-Control"].ShouldBe("no-store");
        headers["Referrer-Policy"].ShouldBe("no-referrer");
        headers["X-Content-Type-Options"].ShouldBe("nosniff");
    }

    private sealed record Page(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
    {
        public string Header(string name) => Headers.GetValueOrDefault(name, "");
    }
}
