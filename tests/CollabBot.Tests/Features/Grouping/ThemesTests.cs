using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>The list of themes, undo, the points of merged themes, and who may group.</summary>
public sealed class ThemesTests
{
    [Trait("promise", "a theme's direction is that of most of its changes, and unclear on a tie")]
    [Trait("promise", "themes can be assigned, merged, split and renamed")]
    [Fact]
    public async Task A_theme_gets_new_labels_direction_and_position_in_one_form_and_can_be_split_there()
    {
        await using var room = await Room.WithAsync(3);
        await room.SaysAsync("regrouper 1, 2 : Réseaux");
        await room.SaysAsync("regrouper 3 : Autonomie");
        var list = await ListAsync(room);
        list.Words.ShouldContain("1 · ? Réseaux (2 changements)");

        var form = (await list.ClicksAsync("Modifier le regroupement choisi", ("themes", list.Choice("themes", "Réseaux")))).Form;
        form.Value("longLabel").ShouldBe("Réseaux");
        form.Value("direction").ShouldBe("Unclear", "one positive, one negative");
        form.Words.ShouldContain("2 changements");
        list = (await form.ClicksAsync(
            "Enregistrer",
            ("longLabel", "Élargissement des réseaux"),
            ("shortLabel", "Réseaux élargis"),
            ("direction", "Positive"),
            ("themePlace", "2"))).Form;

        list.Words.ShouldContain("s’appelle maintenant « Réseaux élargis ». « Réseaux élargis » a changé de place.");
        (await room.ThemesAsync()).ShouldBe("Autonomie 3 | Réseaux élargis 1 2");
        (await room.ThemeAsync("Réseaux élargis")).Direction.ShouldBe(Direction.Positive);

        form = (await list.ClicksAsync("Modifier le regroupement choisi", ("themes", list.Choice("themes", "Réseaux élargis")))).Form;
        form = (await form.ClicksAsync("Scinder")).Form;
        form.Words.ShouldNotContain("Énoncé 3");
        await form.ClicksAsync("Enregistrer", ("changes", "2"), ("longLabel", "Partenariats"));
        (await room.ThemesAsync()).ShouldBe("Autonomie 3 | Réseaux élargis 1 | Partenariats 2");
        (await room.SaysAsync("défaire")).ShouldBe("Défait : ce qui avait été séparé dans « Partenariats » est revenu d’où cela venait.");
    }

    [Trait("promise", "themes can be assigned, merged, split and renamed")]
    [Fact]
    public async Task Themes_can_be_merged_and_empty_themes_removed_in_the_list()
    {
        await using var room = await Room.WithAsync(2);
        await room.SaysAsync("regrouper 1 : Réseaux");
        await room.SaysAsync("regrouper 2 : Liens");
        await room.SaysAsync("regrouper : Vide");
        var list = await ListAsync(room);
        var both = $"{list.Choice("themes", "Liens")},{list.Choice("themes", "Réseaux")}";

        var alone = (await list.ClicksAsync(
            "Réunir les regroupements choisis", ("themes", list.Choice("themes", "Liens")), ("longLabel", "Ensemble"))).Form;
        alone.Words.ShouldContain("Choisissez au moins deux regroupements à réunir.");
        alone.Value("longLabel").ShouldBe("Ensemble");
        (await list.ClicksAsync("Supprimer", ("themes", list.Choice("themes", "Liens")))).Form.Words
            .ShouldContain("« Liens » contient encore");

        list = (await list.ClicksAsync("Réunir les regroupements choisis", ("themes", both))).Form;
        list.Words.ShouldContain("Les regroupements sont réunis dans « Réseaux ».");
        list = (await list.ClicksAsync("Supprimer", ("themes", list.Choice("themes", "Vide")))).Form;
        (await room.ThemesAsync()).ShouldBe("Réseaux 1 2");

        list = (await list.ClicksAsync("Défaire")).Form;
        list.Title.ShouldBe("Les regroupements", "the list it was pressed in comes back");
        list.Words.ShouldContain("Défait : le regroupement « Vide » est revenu.");
        (await list.ClicksAsync("Défaire")).Form.Words
            .ShouldContain("Défait : ce qui avait été réuni dans « Réseaux » est de nouveau séparé.");
        (await room.ThemesAsync()).ShouldBe("Réseaux 1 | Liens 2 | Vide");
    }

    [Trait("promise", "grouping steps can be undone, up to the last ten")]
    [Fact]
    public async Task The_last_ten_grouping_moves_can_be_undone_even_after_a_restart()
    {
        await using var room = await Room.WithAsync(12);
        for (var number = 1; number <= 12; number++) await room.SaysAsync($"regrouper {number} : Réseaux");
        await room.Scene.Bot.RestartAsync();

        for (var number = 12; number > 2; number--)
            (await room.SaysAsync("défaire")).ShouldStartWith("Défait : ce qui avait été mis dans « Réseaux » est revenu où c’était.");

        (await room.SaysAsync("défaire")).ShouldBe("Il n’y a plus rien à défaire.");
        (await room.ThemesAsync()).ShouldBe("Réseaux 1 2");
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Fact]
    public async Task Points_of_merged_themes_add_up_and_only_the_voter_sees_which_ones_came_back()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var room = new Room(scene);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "2"));
        await room.SaysAsync("précédent");

        await room.SaysAsync("fusionner Réseaux, Autonomie");

        const string Told = "2 points vous sont revenus parce que des regroupements ont été réunis ou enlevés.";
        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldContain(Told);
        (await scene.Partner.SaysAsync("état")).Text.ShouldNotContain("revenus");
        (await scene.Other.Privately.SaysAsync("état")).Text.ShouldNotContain("revenus");
        await room.SaysAsync("suivant confirmer");
        form = await scene.Partner.OpensAsync("Voter");
        form.Words.ShouldContain(Told);
        form.Words.ShouldContain("Il vous reste 2 points.");
        form.Value(form.Field("Réseaux")).ShouldBe("3");

        await Scene.SaveAsync(scene.Partner, form);
        (await scene.Partner.Privately.SaysAsync("état")).Text.ShouldNotContain("revenus");
        await room.SaysAsync("précédent");
        (await room.SaysAsync("défaire")).ShouldBe("Cela ne peut plus être défait : autre chose a changé depuis. Rien n’a été touché.");
        (await room.ThemesAsync()).ShouldBe("Réseaux 1 2");
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Fact]
    public async Task Room_points_of_merged_themes_add_up_to_the_limit_for_the_people_in_the_room()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var room = new Room(scene);
        await scene.Facilitator.Privately.SaysAsync("points de la salle 3 personnes : Réseaux 8, Autonomie 4");
        await room.SaysAsync("précédent");

        await room.SaysAsync("fusionner Réseaux, Autonomie");

        var pool = await scene.ReadAsync(database => database.RoomPools.SingleAsync());
        pool.Votes.ShouldHaveSingleItem().Points.ShouldBe(9);
    }

    [Trait("promise", "grouping steps can be undone, up to the last ten")]
    [Fact]
    public async Task Undoing_a_merge_restores_the_room_points_even_after_a_restart()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var room = new Room(scene);
        await scene.Facilitator.Privately.SaysAsync("points de la salle 3 personnes : Réseaux 8, Autonomie 4");
        await room.SaysAsync("précédent");
        await room.SaysAsync("fusionner Réseaux, Autonomie");
        await scene.Bot.RestartAsync();

        (await room.SaysAsync("défaire")).ShouldStartWith("Défait : ce qui avait été réuni dans « Réseaux »");

        var pool = await scene.ReadAsync(database => database.RoomPools.SingleAsync());
        (pool.People, string.Join(' ', pool.Votes.Select(vote => vote.Points).Order())).ShouldBe((3, "4 8"));
    }

    [Trait("promise", "grouping steps can be undone, up to the last ten")]
    [Fact]
    public async Task Undoing_a_merge_restores_the_points()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var room = new Room(scene);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "2"));
        await room.SaysAsync("précédent");
        await room.SaysAsync("fusionner Réseaux, Autonomie");

        (await room.SaysAsync("défaire")).ShouldStartWith("Défait : ce qui avait été réuni dans « Réseaux »");

        await room.SaysAsync("suivant confirmer");
        form = await scene.Partner.OpensAsync("Voter");
        (form.Value(form.Field("Réseaux")), form.Value(form.Field("Autonomie"))).ShouldBe(("3", "2"));
        form.Words.ShouldNotContain("revenus");
    }

    [Fact]
    public async Task Closing_deletes_the_undo_history()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        (await scene.ReadAsync(database => database.GroupingMoves.CountAsync())).ShouldBe(2);

        await scene.Facilitator.SaysAsync("suivant confirmer");

        (await scene.ReadAsync(database => database.GroupingMoves.CountAsync())).ShouldBe(0);
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Trait("promise", "the facilitator groups changes into themes, or everyone if that is set")]
    [Fact]
    public async Task Everyone_can_group_if_the_setting_allows_it()
    {
        await using var room = await Room.WithAsync(2);
        await room.Scene.ReadAsync(database =>
            database.Retrospectives.ExecuteUpdateAsync(set => set.SetProperty(row => row.GroupingByAll, true)));

        (await room.Scene.Partner.SaysAsync("regrouper 1 : Réseaux")).Text.ShouldContain("« Réseaux » : 1 changement");
        var form = await room.Scene.Partner.OpensAsync("Regrouper les changements");
        await Scene.SaveAsync(room.Scene.Partner, form, ("changes", "2"), ("intoTheme", form.Choice("intoTheme", "Réseaux")));

        (await room.ThemesAsync()).ShouldBe("Réseaux 1 2");
    }

    [Trait("promise", "original wording and first classification are kept")]
    [Fact]
    public async Task Grouping_alters_neither_wording_nor_direction_nor_author_of_a_change()
    {
        await using var room = await Room.WithAsync(3);
        Task<string> Named() => room.Scene.ReadAsync(async database => string.Join(
            '\n',
            (await database.Changes.OrderBy(change => change.Position).ToListAsync()).Select(change =>
                $"{change.Position} {change.Statement} {change.Direction} {change.Author} {change.ProposedTheme}")));
        var before = await Named();

        foreach (var typed in new[]
        {
            "regrouper 1, 2 : A", "sens A : négatif", "regrouper 3 : B", "fusionner B, A", "scinder 3 : C", "dégrouper 1", "renommer B : D",
            "défaire"
        })
            await room.SaysAsync(typed);

        (await Named()).ShouldBe(before);
    }

    private static async Task<CardView> ListAsync(Room room) => (await (await room.FormAsync()).ClicksAsync("Voir les regroupements")).Form;
}
