using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>
/// Takes the pictures of the README in both languages: a meeting with the scripted partners, led by typed commands, from the page with its
/// guide to the whole summary card.
/// </summary>
[Trait("Category", "Long")]
public sealed class PictureTests(Chromium chromium)
{
    private static readonly Meeting French = new(
        "fr",
        "Notre année ensemble",
        "rétrospective",
        "suivant",
        "regrouper",
        ["Se parler davantage", "S’essouffler", "Ouvrir ses portes"],
        "sens S’essouffler : négatif",
        "12 ont terminé",
        "attendent",
        "regroupement suivant",
        "RÉSUMÉ DE LA RÉTROSPECTIVE");

    private static readonly Meeting English = new(
        "en",
        "Our year together",
        "retrospective",
        "next",
        "group",
        ["Talking more", "Wearing out", "Opening our doors"],
        "direction Wearing out : negative",
        "12 are done",
        "wait",
        "next theme",
        "SUMMARY OF THE RETROSPECTIVE");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_pictures_of_the_README_are_taken_in_a_meeting_with_the_scripted_partners(string language)
    {
        var meeting = language == "fr" ? French : English;
        await using var window = await chromium.OpenWindowAsync($"{language}-CA");
        await using var bot = await RunningBot.StartAsync();
        var tab = await Tab.OpenAsync(window, bot, "maude", language);
        var status = tab.Page.GetByTestId("partners-status");

        var confirm = language == "fr" ? "confirmer" : "confirm";

        await tab.GoesToAsync("practice");
        await tab.SaysAsync($"{meeting.Start} {meeting.Title}");
        await tab.SeesLiveAsync(meeting.Title);
        await tab.SaysAsync(meeting.Next);
        await tab.Page.GetByTestId("open-guide").ClickAsync();
        await tab.Page.GetByTestId("speed").SelectOptionAsync("fast");
        await tab.Page.GetByTestId("partners-run").ClickAsync();
        await tab.SeesLiveAsync(meeting.AllDone);
        await TakeNamingAsync(tab, bot, meeting);

        await tab.SaysAsync($"{meeting.Next} {confirm}");
        foreach (var (theme, numbers) in meeting.Themes.Zip(["1-4", "5-8", "9-11"]))
            await tab.SaysAsync($"{meeting.Group} {numbers} : {theme}");
        await tab.SaysAsync(meeting.Negative);
        await tab.SeesAsync(meeting.Themes[^1]);
        await tab.SaysAsync($"{meeting.Next} {confirm}");
        await tab.SeesLiveAsync(meeting.AllDone);
        await tab.SaysAsync($"{meeting.Next} {confirm}");
        await tab.SeesLiveAsync(language == "fr" ? "Étape 4 sur 4" : "Step 4 of 4");
        foreach (var _ in meeting.Themes)
        {
            await tab.SaysAsync(meeting.NextTheme);
            await Expect(status).ToContainTextAsync(meeting.Waiting);
        }

        await tab.SaysAsync($"{meeting.Next} {confirm}");
        await tab.SeesAsync(meeting.Summary);
        await TakeWholeAsync(tab, $"summary-card.{language}");
    }

    /// <summary>The page with its guide, the form to name a change, and the page on a phone.</summary>
    private async Task TakeNamingAsync(Tab tab, RunningBot bot, Meeting meeting)
    {
        var french = meeting.Language == "fr";
        await Pictures.TakeAsync(tab.Page, $"page.{meeting.Language}");
        await tab.OpensAsync(french ? "Nommer un changement" : "Name a change");
        await tab.FillsAsync(
            french ? "Le changement" : "The change",
            french
                ? "On s’appelle avant d’écrire une demande, au lieu de l’apprendre après"
                : "We call each other before we write a grant application");
        await tab.ChoosesAsync(french ? "▲ positif" : "▲ positive");
        await Pictures.TakeAsync(tab.Form, $"name-form.{meeting.Language}");
        await tab.ClosesUnsavedAsync();

        await using var phone = await chromium.OpenWindowAsync($"{meeting.Language}-CA", width: 360, height: 740, dark: true);
        var other = await Tab.OpenAsync(phone, bot, "aicha", meeting.Language);
        await other.GoesToAsync("practice");
        await other.SeesLiveAsync(meeting.AllDone);
        await Pictures.TakeAsync(other.Page, $"page-phone.{meeting.Language}");
    }

    /// <summary>Takes the last card as a whole: in a window so high that the card is not cut off.</summary>
    private static async Task TakeWholeAsync(Tab tab, string name)
    {
        await tab.Page.SetViewportSizeAsync(1200, 2600);
        await Pictures.TakeAsync(tab.LastCard, name);
    }

    private sealed record Meeting(
        string Language,
        string Title,
        string Start,
        string Next,
        string Group,
        string[] Themes,
        string Negative,
        string AllDone,
        string Waiting,
        string NextTheme,
        string Summary);
}
