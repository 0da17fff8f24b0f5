namespace CollabBot.Tests.Features.Grouping;

/// <summary>The grouping form: pages, filters, a selection across pages, and assigning, moving and removing changes.</summary>
public sealed class GroupFormTests
{
    [Trait("promise", "the facilitator groups changes into themes, or everyone if that is set")]
    [Trait("promise", "grouping handles 200 changes in pages, with filter, order and undo")]
    [Fact]
    public async Task Two_hundred_changes_are_grouped_in_pages_and_the_selection_of_each_page_is_kept()
    {
        await using var room = await Room.WithAsync(200);
        var form = await room.FormAsync();
        form.Words.ShouldContain("200 changements trouvés · page 1 sur 14");
        form.Words.ShouldContain("15 · = Énoncé 15");
        form.Words.ShouldNotContain("Énoncé 16");

        form = (await form.ClicksAsync("Page suivante", ("changes", "3,5"))).Form;
        form.Words.ShouldContain("2 autres changements choisis sur d’autres pages : 3, 5");
        form = (await form.ClicksAsync("Page suivante", ("changes", "16,30"))).Form;
        form.Words.ShouldContain("4 autres changements choisis sur d’autres pages : 3, 5, 16, 30");
        form = (await form.ClicksAsync("Page précédente", ("changes", "31"))).Form;
        form.Value("changes").ShouldBe("16,30");
        form.Words.ShouldContain("3 autres changements choisis sur d’autres pages : 3, 5, 31");

        // Number 30 is deselected on this page; the selection on the other pages is kept.
        var saved = await form.ClicksAsync("Enregistrer", ("changes", "16"), ("longLabel", "Réseaux"));
        saved.Form.Words.ShouldContain("« Réseaux » : 4 changements y ont été mis.");
        saved.Form.Words.ShouldContain("196 changements sans regroupement");
        saved.Form.Words.ShouldContain("page 2 sur 14");
        (await room.ThemesAsync()).ShouldBe("Réseaux 3 5 16 31");
    }

    [Trait("promise", "grouping handles 200 changes in pages, with filter, order and undo")]
    [Theory]
    [InlineData("all", "", "5 changements trouvés", "Énoncé 1")]
    [InlineData("none", "", "3 changements trouvés", "Énoncé 2")]
    [InlineData("direction:Positive", "", "2 changements trouvés", "Énoncé 5")]
    [InlineData("all", "ENONCE 4", "1 changement trouvé", "Énoncé 4")]
    [InlineData("all", "introuvable", "0 changement trouvé", "Montrer")]
    public async Task The_list_is_filtered_by_theme_direction_and_words(string filter, string words, string count, string shown)
    {
        await using var room = await Room.WithAsync(5);
        await room.SaysAsync("regrouper 1, 3 : Réseaux");

        var form = (await (await room.FormAsync()).ClicksAsync("Filtrer", ("filter", filter), ("words", words))).Form;

        form.Words.ShouldContain(count);
        form.Words.ShouldContain(shown);
        form.Value("filter").ShouldBe(filter);
    }

    [Trait("promise", "themes can be assigned, merged, split and renamed")]
    [Fact]
    public async Task Grouped_changes_can_be_moved_to_another_theme_or_out_of_all_themes()
    {
        await using var room = await Room.WithAsync(3);
        await room.SaysAsync("regrouper 1, 2 : Réseaux");
        await room.SaysAsync("regrouper : Autonomie");

        var form = await room.FormAsync();
        form = (await form.ClicksAsync("Filtrer", ("filter", form.Choice("filter", "Réseaux")))).Form;
        form.Words.ShouldContain("Énoncé 1");
        form.Words.ShouldNotContain("Énoncé 3");
        form = (await form.ClicksAsync("Enregistrer", ("changes", "1"), ("intoTheme", form.Choice("intoTheme", "Autonomie")))).Form;
        (await room.ThemesAsync()).ShouldBe("Réseaux 2 | Autonomie 1");

        form.Words.ShouldNotContain("Énoncé 1");
        form = (await form.ClicksAsync("Enregistrer", ("changes", "2"), ("intoTheme", "out"))).Form;
        form.Words.ShouldContain("1 changement est maintenant sans regroupement.");
        (await room.ThemesAsync()).ShouldBe("Réseaux | Autonomie 1");
    }

    [Fact]
    public async Task A_refused_form_keeps_the_selection_and_what_was_typed()
    {
        await using var room = await Room.WithAsync(20);
        await room.SaysAsync("regrouper 20 : Réseaux");
        var form = (await (await room.FormAsync()).ClicksAsync("Page suivante", ("changes", "2"))).Form;

        form = (await form.ClicksAsync("Enregistrer", ("changes", "17"), ("longLabel", "réseaux"), ("shortLabel", "Court"))).Form;

        form.Words.ShouldContain("« réseaux »");
        (form.Value("changes"), form.Value("longLabel"), form.Value("shortLabel")).ShouldBe(("17", "réseaux", "Court"));
        form.Words.ShouldContain("1 autre changement choisi sur une autre page : 2");
        (await room.ThemesAsync()).ShouldBe("Réseaux 20");
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task A_form_submitted_twice_counts_once()
    {
        await using var room = await Room.WithAsync(2);
        var form = await room.FormAsync();

        var once = await form.ClicksAsync("Enregistrer", ("changes", "1"), ("longLabel", "Réseaux"));
        var twice = await form.ClicksAsync("Enregistrer", ("changes", "1"), ("longLabel", "Réseaux"));

        twice.Body!.ToJsonString().ShouldBe(once.Body!.ToJsonString());
        (await room.ThemesAsync()).ShouldBe("Réseaux 1");
    }

    [Trait("promise", "the status command shows counts only")]
    [Fact]
    public async Task Changes_without_a_theme_do_not_block_the_next_step_and_status_and_card_count_them()
    {
        await using var room = await Room.WithAsync(3);
        await room.SaysAsync("regrouper 1 : Réseaux");
        (await room.SaysAsync("état")).ShouldContain("2 changements sans regroupement");
        await room.Facilitator.SeesCardAsync("1 regroupement · 2 changements sans regroupement");

        (await room.SaysAsync("suivant confirmer")).ShouldBe("On donne des points aux regroupements.");
        (await room.SaysAsync("état")).ShouldContain("2 changements sans regroupement");
    }

    [Fact]
    public async Task In_the_private_chat_the_form_is_posted_as_a_message()
    {
        await using var room = await Room.WithAsync(2);
        var here = room.Facilitator.Privately;

        await (await here.SaysAsync("regrouper")).Card.ClicksAsync("Enregistrer", ("changes", "1,2"), ("longLabel", "Réseaux"));

        (await here.SeesCardAsync("2 changements y ont été mis")).Buttons.ShouldContain("Défaire");
        (await room.ThemesAsync()).ShouldBe("Réseaux 1 2");
    }
}
