using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CollabBot.EndToEndTests;

/// <summary>A whole retrospective by clicking, from the set-up to the posted summary, with one tab per person.</summary>
[Trait("Category", "Long")]
public sealed class MeetingTests(Chromium chromium)
{
    [Fact]
    public async Task Five_people_complete_a_retrospective_in_French_on_a_wide_screen()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var facilitator = await Tab.OpenAsync(window, bot, "maude");
        var coordinator = await Tab.OpenAsync(window, bot, "real");
        var aicha = await Tab.OpenAsync(window, bot, "aicha");
        var js = await Tab.OpenAsync(window, bot, "js");
        var thu = await Tab.OpenAsync(window, bot, "thu");

        await SetUpAsync(facilitator);
        await coordinator.SeesLiveAsync("Bilan du plan 2021–2025");
        await facilitator.PressesAsync("Commencer à nommer");
        await aicha.SeesLiveAsync("Étape 1 sur 4");

        await NameAsync(aicha, "Plus d’acteurs autour de la même table", "▲ positif");
        await NameAsync(js, "Les équipes s’essoufflent", "▼ négatif");
        await NameAsync(thu, "La cour d’école s’ouvre le soir", "▲ positif");
        await coordinator.SeesLiveAsync("3 personnes sur ");
        await ShouldNotKnowAsync("Plus d’acteurs autour", coordinator, facilitator, js, thu);
        await ShouldNotKnowAsync("Les équipes s’essoufflent", coordinator, facilitator, aicha, thu);
        await aicha.PressesAsync("J’ai terminé");
        await coordinator.SeesLiveAsync("1 a terminé");

        // A partner's view of the live card has no « … » menu: only the facilitator can move on.
        await Expect(js.Live.Locator("button", new() { HasText = "…" })).ToHaveCountAsync(0);

        await facilitator.MovesOnAsync("Passer au regroupement", "3 changements ont été nommés");
        await js.SeesLiveAsync("Étape 2 sur 4");
        await GroupAsync(facilitator);

        await facilitator.MovesOnAsync("Passer au vote", "aucun regroupement");
        await VoteAsync(aicha);
        await coordinator.SeesLiveAsync("1 personne sur ");

        await facilitator.MovesOnAsync("Passer à l’approfondissement", "pas encore voté");
        await DeepenAsync(facilitator, aicha, js);

        await facilitator.MovesOnAsync("Clore la rétrospective", "Clore la rétrospective pour tout le monde");
        await ShouldSumUpAsync(coordinator);
        await OfficialRenderer.ShouldBeContentAsync(facilitator, coordinator, aicha, js, thu);
        bot.Log.ShouldNotContain("fail:");
    }

    [Fact]
    public async Task Five_people_complete_a_retrospective_in_English_on_phones()
    {
        await using var window = await chromium.OpenWindowAsync("en-CA", width: 360, height: 740);
        await using var bot = await RunningBot.StartAsync();
        var facilitator = await Tab.OpenAsync(window, bot, "maude", "en");
        var thu = await Tab.OpenAsync(window, bot, "thu", "en");
        var samuel = await Tab.OpenAsync(window, bot, "samuel", "en");
        var priya = await Tab.OpenAsync(window, bot, "priya", "en");
        var coordinator = await Tab.OpenAsync(window, bot, "real", "en");

        await facilitator.SaysAsync("retrospective Looking back on the plan");
        await facilitator.SeesLiveAsync("Looking back on the plan");
        await facilitator.PressesAsync("Start naming");
        await thu.OpensAsync("Name a change");
        await thu.FillsAsync("The change", "Schools and clinics plan together");
        await thu.ChoosesAsync("▲ positive");
        await thu.SavesAsync("Save");
        await thu.ReadsInFormAsync("Noted");
        await samuel.SeesLiveAsync("1 person of ");
        await ShouldNotKnowAsync("Schools and clinics", samuel, priya, coordinator, facilitator);
        await priya.OpensAsync("Name a change");
        await priya.FillsAsync("The change", "Volunteers wear out");
        await priya.ChoosesAsync("▼ negative");
        await priya.SavesAsync("Save");
        await priya.ReadsInFormAsync("Noted");
        await coordinator.SeesLiveAsync("2 people of ");

        await facilitator.MovesOnAsync("Move on to grouping", "2 changes have been named");
        await facilitator.SeesAsync("Now grouping the changes");
        await facilitator.OpensAsync("Group the changes");
        await facilitator.ChoosesAsync("1 · ▲ Schools and clinics plan together");
        await facilitator.FillsAsync("Full name", "Working across sectors");
        await facilitator.SavesAsync("Save");
        await Expect(facilitator.Form).ToContainTextAsync("1 change was put there");
        await facilitator.ClosesAsync();

        await facilitator.MovesOnAsync("Move on to voting", "1 change is in no theme");
        await samuel.OpensAsync("Vote");
        await samuel.Choice("Working across sectors").SelectOptionAsync(new SelectOptionValue { Label = "2 points" });
        await samuel.SavesAsync("Save");
        await samuel.ReadsAsync("You have 3 points left");

        await facilitator.MovesOnAsync("Move on to digging deeper", "not voted yet");
        await samuel.OpensAsync("Dig deeper");
        await samuel.FillsAsync("In one sentence", "Monthly lunches");
        await samuel.SavesAsync("Save");
        await Expect(samuel.Form).ToContainTextAsync("What helped: noted");
        await samuel.ClosesAsync();
        await thu.SeesLiveAsync("1 person of ");

        await facilitator.MovesOnAsync("Close the retrospective", "Close the retrospective for everyone");
        await coordinator.SeesAsync("SUMMARY OF THE RETROSPECTIVE");
        await thu.SeesAsync("SUMMARY OF THE RETROSPECTIVE");
        await Expect(thu.LastCard).ToContainTextAsync("Schools and clinics plan together");
        await Expect(thu.LastCard).ToContainTextAsync("1 statement · 1 enabler");
        await OfficialRenderer.ShouldBeContentAsync(facilitator, coordinator, thu, samuel, priya);
        bot.Log.ShouldNotContain("fail:");
    }

    private static async Task SetUpAsync(Tab facilitator)
    {
        await facilitator.SaysAsync("rétrospective");
        await facilitator.OpensAsync("Préparer une rétrospective");
        await facilitator.FillsAsync("Titre, dans les mots du groupe", "Bilan du plan 2021–2025");
        await facilitator.SavesAsync();
        await facilitator.ReadsAsync("est en préparation");
        await facilitator.SeesLiveAsync("RÉTROSPECTIVE EN PRÉPARATION");
    }

    private static async Task NameAsync(Tab partner, string statement, string direction)
    {
        await partner.OpensAsync("Nommer un changement");
        await partner.FillsAsync("Le changement", statement);
        await partner.ChoosesAsync(direction);
        await partner.SavesAsync();
        await partner.ReadsInFormAsync("C’est noté");
    }

    /// <summary>Asserts that a statement is neither on the page of these tabs nor in any answer that the server has sent to them.</summary>
    private static async Task ShouldNotKnowAsync(string statement, params Tab[] others)
    {
        foreach (var tab in others)
        {
            await Expect(tab.Page.Locator("body")).Not.ToContainTextAsync(statement);
            tab.Told.Append(await tab.StateAsync()).ShouldAllBe(text => !text.Contains(statement, StringComparison.Ordinal));
        }
    }

    private static async Task GroupAsync(Tab facilitator)
    {
        await facilitator.OpensAsync("Regrouper les changements");
        foreach (var (change, theme) in new[] { ("Plus d’acteurs", "Élargissement des réseaux"), ("Les équipes", "Essoufflement") })
        {
            await facilitator.Form.GetByLabel(change).CheckAsync();
            await facilitator.FillsAsync("Nom complet", theme);
            await facilitator.SavesAsync();
            await Expect(facilitator.Form).ToContainTextAsync(
                $"« {theme} » : 1 changement y a été mis."
                    .Replace("« ", "«\u00A0")
                    .Replace(" »", "\u00A0»")
                    .Replace(" :", "\u00A0:"));
        }

        await facilitator.ClosesAsync();
        await facilitator.SeesLiveAsync("2 regroupements");
    }

    /// <summary>Votes over the budget first: the refusal states the points given, and the form keeps what was chosen.</summary>
    private static async Task VoteAsync(Tab partner)
    {
        await partner.SeesLiveAsync("Étape 3 sur 4");
        await partner.OpensAsync("Voter");
        var networks = partner.Choice("Élargissement des réseaux");
        var fatigue = partner.Choice("Essoufflement");
        await networks.SelectOptionAsync(new SelectOptionValue { Label = "3 points" });
        await fatigue.SelectOptionAsync(new SelectOptionValue { Label = "3 points" });
        await partner.SavesAsync();
        await Expect(partner.Form).ToContainTextAsync("Vous avez donné 6 points");
        await Expect(networks).ToHaveValueAsync("3");
        await Expect(fatigue).ToHaveValueAsync("3");

        await fatigue.SelectOptionAsync(new SelectOptionValue { Label = "2 points" });
        await partner.SavesAsync();
        await partner.ReadsAsync("Vous avez donné tous vos points");
    }

    private static async Task DeepenAsync(Tab facilitator, Tab aicha, Tab js)
    {
        await aicha.SeesLiveAsync("Élargissement des réseaux");
        await aicha.OpensAsync("Approfondir");
        await aicha.FillsAsync("En une phrase", "Se voir en personne");
        await aicha.FillsAsync("Sous-points", "le midi\nchez les autres");
        await aicha.SavesAsync();
        await Expect(aicha.Form).ToContainTextAsync("Facilitant noté");
        await Expect(aicha.Form).ToContainTextAsync("– chez les autres");
        await aicha.ClosesAsync();

        await facilitator.PressesOwnAsync("Regroupement suivant");
        await js.SeesLiveAsync("Essoufflement");
        await js.OpensAsync("Approfondir");
        await js.ChoosesAsync("Écueil");
        await js.FillsAsync("En une phrase", "Trop de comités");
        await js.SavesAsync();
        await Expect(js.Form).ToContainTextAsync("Qu’est-ce qui aiderait à l’éviter");
        await js.ClosesAsync();
        await facilitator.SeesLiveAsync("2 personnes sur ");
    }

    private static async Task ShouldSumUpAsync(Tab coordinator)
    {
        await coordinator.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        var summary = coordinator.LastCard;
        foreach (var words in new[]
        {
            "Bilan du plan 2021–2025",
            "Plus d’acteurs autour de la même table",
            "Les équipes s’essoufflent",
            "1 énoncé · 1 facilitant",
            "1 énoncé · 1 écueil"
        })
        {
            await Expect(summary).ToContainTextAsync(words);
        }

        foreach (var name in new[] { "Aïcha", "Jean-Sébastien", "point" }) await Expect(summary).Not.ToContainTextAsync(name);
        await coordinator.SeesLiveAsync("RÉTROSPECTIVE CLOSE");
        await coordinator.OpensAsync("Compte-rendu");
        await Expect(coordinator.Form).ToContainTextAsync("Trop de comités");
        await coordinator.ClosesAsync();
    }
}
