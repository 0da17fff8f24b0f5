using CollabBot.Domain;
using CollabBot.Tests.Cards;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>
/// Points over the limit go back to the people who gave them. Each of them gets a private message in
/// their own language, and the channel gets none.
/// </summary>
public sealed class ReturnedPointsTests
{
    private const string Told = "« Bilan du plan » : 2 points vous sont revenus parce que des regroupements ont été réunis ou enlevés.";

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Theory]
    [InlineData("fusionner Réseaux, Autonomie")]
    [InlineData("enlever Autonomie")]
    public async Task A_person_who_gets_points_back_is_notified_in_the_private_chat(string grouping)
    {
        await using var scene = await VotedAsync();

        await scene.Facilitator.SaysAsync(grouping);

        await scene.Partner.Privately.SeesAsync(Told);
        await scene.Partner.Privately.SeesAsync("Vous pourrez les donner de nouveau à l’étape « Prioriser ».");
        await scene.SettleAsync();
        scene.Bot.Team.InPrivate(scene.Other.Person).ShouldBeEmpty("none of their points came back");
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("revenu"));
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Fact]
    public async Task Points_returned_by_the_form_are_notified_once_in_the_persons_language_despite_a_restart()
    {
        await using var scene = await VotedAsync();
        await scene.Partner.Privately.SaysAsync("langue en");
        var list = (await (await scene.Facilitator.OpensAsync("Regrouper les changements")).ClicksAsync("Voir les regroupements")).Form;
        var both = $"{list.Choice("themes", "Réseaux")},{list.Choice("themes", "Autonomie")}";
        await list.ClicksAsync("Réunir les regroupements choisis", ("themes", both));
        await list.ClicksAsync("Réunir les regroupements choisis", ("themes", both));
        await scene.Partner.Privately.SeesAsync("\"Bilan du plan\": 2 points came back to you because themes were merged or removed.");

        await scene.Bot.RestartAsync();
        await scene.SettleAsync();

        scene.Bot.Team.InPrivate(scene.Partner.Person).Count(post => post.Words.Contains("came back", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Fact]
    public async Task Undoing_a_merge_notifies_the_person_that_their_points_are_restored()
    {
        await using var scene = await VotedAsync();
        await scene.Facilitator.SaysAsync("fusionner Réseaux, Autonomie");

        await scene.Facilitator.SaysAsync("défaire");

        await scene.Partner.Privately.SeesAsync("« Bilan du plan » : ce regroupement a été défait, et vos points sont comme avant.");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.Partner.Privately.SaysAsync("voter")).Text.ShouldContain("2 · ? Autonomie — 2 points");
    }

    [Trait("promise", "merging themes adds up points and returns those over the limit to their voters")]
    [Theory]
    [InlineData("fusionner Réseaux, Autonomie", "3 points de la salle ne sont plus comptés")]
    [InlineData("enlever Autonomie", "4 points de la salle ne sont plus comptés")]
    public async Task Room_points_over_the_limit_are_reported_in_private_to_the_facilitator_and_undo_restores_them(
        string grouping, string told)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.Privately.SaysAsync("points de la salle 3 personnes : Réseaux 8, Autonomie 4");
        await scene.Facilitator.SaysAsync("précédent");

        await scene.Facilitator.SaysAsync(grouping);

        await scene.Facilitator.Privately.SeesAsync(told);
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => !post.Words.Contains("ne sont plus comptés"));
        await scene.Facilitator.SaysAsync("défaire");
        await scene.Facilitator.Privately.SeesAsync("les points de la salle sont comme avant");
        (await scene.ReadAsync(database => Task.FromResult(database.RoomPools.AsEnumerable().Single().Spent))).ShouldBe(12);
    }

    [Trait("promise", "splitting a theme leaves its points with the first part")]
    [Fact]
    public async Task Splitting_a_theme_returns_no_points_and_sends_no_message()
    {
        await using var scene = await VotedAsync();

        await scene.Facilitator.SaysAsync("scinder 2 : Partenariats");

        await scene.SettleAsync();
        scene.Bot.Team.InPrivate(scene.Partner.Person).ShouldBeEmpty();
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var list = (await scene.Partner.Privately.SaysAsync("voter")).Text;
        list.ShouldContain("1 · ▲ Réseaux — 3 points");
        list.ShouldContain("3 · ▲ Partenariats — 0 point");
    }

    /// <summary>The partner gave three points to one theme and two to another. Then the facilitator went back to Grouping.</summary>
    private static async Task<Scene> VotedAsync()
    {
        var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "2"));
        await scene.Facilitator.SaysAsync("précédent");
        await scene.SettleAsync();
        return scene;
    }
}
