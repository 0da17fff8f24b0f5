using CollabBot.Domain;

namespace CollabBot.Tests.Features.Voting;

/// <summary>The points of the people in the room, entered by the facilitator as one pool.</summary>
public sealed class RoomPointsTests
{
    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Theory]
    [InlineData(
        "fr-CA", "Points de la salle", "C’est noté : 20 points pour 12 personnes dans la salle.", "état",
        "dont 12 personnes dans la salle")]
    [InlineData("en-CA", "Points from the room", "Noted: 20 points for 12 people in the room.", "status", "12 people of these in the room")]
    public async Task Room_points_are_entered_by_form_and_the_status_counts_the_people_in_the_room(
        string locale, string button, string noted, string command, string counted)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        var form = await scene.Facilitator.OpensAsync(button);

        (await Scene.SaveAsync(scene.Facilitator, form, ("people", "12"), (form.Field("Réseaux"), "20"))).Sentence.ShouldBe(noted);

        (await scene.Partner.SaysAsync(command)).Text.ShouldContain(counted);
        await scene.Partner.SeesCardAsync(counted);
        (await scene.Facilitator.OpensAsync(button)).Value("people").ShouldBe("12");
    }

    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Fact]
    public async Task Room_points_are_entered_and_corrected_by_command_and_added_to_the_points_of_the_themes()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var facilitator = scene.Facilitator.Privately;
        await scene.Partner.Privately.SaysAsync("voter Autonomie 3");

        (await facilitator.SaysAsync("points de la salle 12 personnes : Réseaux 20, Autonomie 5")).Text
            .ShouldContain("C’est noté : 25 points pour 12 personnes dans la salle.");
        (await facilitator.SaysAsync("points de la salle 4 : Réseaux 6")).Text.ShouldContain("11 points pour 4 personnes");
        (await facilitator.SaysAsync("room points 4 people: 6, 2")).Text.ShouldContain("8 points pour 4 personnes");

        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.ReadAsync(database => Task.FromResult(
            string.Join(' ', database.Themes.OrderBy(theme => theme.Position).Select(theme => theme.Points)))))
            .ShouldBe("6 5");
    }

    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Theory]
    [InlineData("12", "61", "Vous avez entré 61 points pour un regroupement ; 12 personnes peuvent lui en donner 36.")]
    [InlineData("", "1", "Il manque le nombre de personnes dans la salle")]
    [InlineData("beaucoup", "1", "Il manque le nombre de personnes dans la salle")]
    [InlineData("1001", "1", "Donnez un nombre entier de 0 à 1000.")]
    [InlineData("3", "1,5", "Les points sont des nombres entiers")]
    public async Task Invalid_room_points_are_refused_with_the_reason_and_stay_in_the_form(string people, string points, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Facilitator.OpensAsync("Points de la salle");

        var answer = (await Scene.SaveAsync(scene.Facilitator, form, ("people", people), (form.Field("Réseaux"), points))).Form;

        answer.Words.ShouldContain(sentence);
        answer.Value(answer.Field("Réseaux")).ShouldBe(points);
        (await scene.ReadAsync(database => Task.FromResult(database.RoomPools.Count()))).ShouldBe(0);
    }

    [Trait("promise", "the facilitator can enter the room's points as a pool within its limits")]
    [Fact]
    public async Task A_command_with_too_many_room_points_or_no_number_of_people_is_refused()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);

        (await scene.Facilitator.Privately.SaysAsync("points de la salle 2 personnes : 6, 5")).Text
            .ShouldContain("Vous avez entré 11 points ; 2 personnes en ont 10.");
        (await scene.Facilitator.Privately.SaysAsync("points de la salle Réseaux 6")).Text
            .ShouldContain("Il manque le nombre de personnes");
    }

    [Fact]
    public async Task Room_points_are_refused_to_partners_and_a_command_in_the_channel_only_offers_the_form()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);

        (await scene.Partner.ClicksAsync("Points de la salle")).Sentence.ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Partner.Privately.SaysAsync("points de la salle 2 personnes : 6")).Text
            .ShouldContain("Seule l’animation peut faire cela.");
        (await scene.Facilitator.SaysAsync("points de la salle 2 personnes : 6")).Card.Buttons.ShouldContain("Points de la salle");
        (await scene.ReadAsync(database => Task.FromResult(database.RoomPools.Count()))).ShouldBe(0);
    }

    [Trait("promise", "a form submitted twice counts once and gets the same answer")]
    [Fact]
    public async Task The_form_submitted_twice_counts_once()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Facilitator.OpensAsync("Points de la salle");
        var (_, submit) = form.Press("Enregistrer", ("people", "3"), (form.Field("Réseaux"), "4"));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            (await scene.Facilitator.InvokesAsync(scene.Facilitator.Invoke("task/submit", submit["value"]!.DeepClone()))).Sentence
                .ShouldBe("C’est noté : 4 points pour 3 personnes dans la salle.");
        }

        (await scene.ReadAsync(database => Task.FromResult(database.RoomPools.Single().Spent))).ShouldBe(4);
    }
}
