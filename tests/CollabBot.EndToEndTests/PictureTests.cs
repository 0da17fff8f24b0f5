using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>Draws the cards and forms for people to look at: light and dark, on a desk and on a phone. The pictures lie beside the test's output.</summary>
public sealed class PictureTests(Chromium chromium)
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    private static readonly (string Name, int Width, bool Dark)[] AllLooks = [("desk", 1200, false), ("phone-dark", 360, true), ("phone", 360, false), ("desk-dark", 1200, true)];

    [Fact]
    public async Task The_cards_and_forms_are_drawn_at_every_size_without_being_cut()
    {
        await using var window = await chromium.OpenWindowAsync();
        await using var bot = await RunningBot.StartAsync();
        var facilitator = await Tab.OpenAsync(window, bot, "maude");
        await facilitator.SaysAsync("résumé");
        await facilitator.SeesAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        await DrawAsync(bot, "summary", form: null, AllLooks);
        await DrawAsync(bot, "details", "Voir le détail");

        await facilitator.SaysAsync("rétrospective");
        await facilitator.SeesAsync("Préparez la rétrospective");
        await DrawAsync(bot, "start", "Préparer une rétrospective");
        await facilitator.SaysAsync("rétrospective Bilan du plan 2021–2025");
        await facilitator.SeesLiveAsync("EN PRÉPARATION");
        await DrawAsync(bot, "live-draft", form: null);
        await facilitator.PressesAsync("Phase suivante");
        await facilitator.SeesLiveAsync("Étape 1 sur 4");
        foreach (var (statement, direction) in new[] { ("Plus d’acteurs autour de la même table", "▲ positif"), ("Les équipes s’essoufflent d’un comité à l’autre, et les mêmes personnes portent tout", "▼ négatif") })
        {
            await facilitator.OpensAsync("Nommer un changement");
            await facilitator.FillsAsync("Le changement", statement);
            await facilitator.ChoosesAsync(direction);
            await facilitator.SavesAsync();
            await facilitator.ReadsInFormAsync("C’est noté");
        }

        await facilitator.SeesLiveAsync("1 personne sur 15 a répondu");
        await DrawAsync(bot, "live-naming", form: null, AllLooks);
        await DrawAsync(bot, "name", "Nommer un changement", AllLooks);

        await facilitator.PressesMoreAsync("Phase suivante");
        await facilitator.SeesAsync("Passer au regroupement les montre");
        await DrawAsync(bot, "reveal", form: null);
        await facilitator.PressesAsync("Passer au regroupement");
        await facilitator.SeesLiveAsync("Étape 2 sur 4");
        await facilitator.OpensAsync("Regrouper les changements");
        await facilitator.Form.GetByLabel("Plus d’acteurs").CheckAsync();
        await facilitator.FillsAsync("Nom complet", "Élargissement des réseaux");
        await facilitator.SavesAsync();
        await facilitator.ClosesAsync();
        await DrawAsync(bot, "live-grouping", form: null);
        await DrawAsync(bot, "group", "Regrouper les changements");

        await facilitator.PressesMoreAsync("Phase suivante");
        await facilitator.SeesLiveAsync("Étape 3 sur 4");
        await DrawAsync(bot, "live-prioritising", form: null);
        await DrawAsync(bot, "vote", "Voter");

        await facilitator.PressesMoreAsync("Phase suivante");
        await facilitator.SeesLiveAsync("Étape 4 sur 4");
        await DrawAsync(bot, "live-deepening", form: null);
        await facilitator.OpensAsync("Approfondir");
        await facilitator.FillsAsync("En une phrase", "Se voir en personne, le midi");
        await facilitator.FillsAsync("Sous-points", "chez les uns\nchez les autres");
        await facilitator.SavesAsync();
        await facilitator.ClosesAsync();
        await facilitator.SeesLiveAsync("1 personne sur 15 a répondu");
        await DrawAsync(bot, "deepen", "Approfondir");
        await facilitator.PressesMoreAsync("Phase suivante");
        await facilitator.SeesLiveAsync("RÉTROSPECTIVE CLOSE");
        await DrawAsync(bot, "live-closed", form: null);
    }

    /// <summary>Draws the newest card, or the form that a button opens; the two looks furthest apart, unless it is to be all.</summary>
    private async Task DrawAsync(RunningBot bot, string name, string? form, params (string Name, int Width, bool Dark)[] looks)
    {
        foreach (var (look, width, dark) in looks.Length > 0 ? looks : AllLooks[..2])
        {
            await using var window = await chromium.OpenWindowAsync(width: width, height: 2200, dark: dark);
            var tab = await Tab.OpenAsync(window, bot, "maude");
            var what = tab.LastCard;
            if (form is not null)
            {
                await tab.OpensAsync(form);
                what = tab.Form;
            }
            else if (name.StartsWith("live", StringComparison.Ordinal))
            {
                what = tab.Live;
            }

            await what.ScrollIntoViewIfNeededAsync();
            await what.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}-{look}.png") });
            (await SidewaysAsync(what)).ShouldBe(0, $"{name} on {look} is wider than its place");
            tab.Complaints.ShouldBeEmpty();
        }
    }

    /// <summary>By how many pixels something stands out of the drawn part on the right.</summary>
    private static Task<int> SidewaysAsync(ILocator what) => what.EvaluateAsync<int>(
        """
        (root) => {
          const edge = root.getBoundingClientRect().right;
          const out = [...root.querySelectorAll("*")].map((node) => node.getBoundingClientRect().right - edge);
          return Math.max(0, Math.round(Math.max(0, ...out, root.scrollWidth - root.clientWidth)));
        }
        """);
}
