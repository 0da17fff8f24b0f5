using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Decision;

/// <summary>What is noted as dissent is shown as it will be printed, and a name in it is pointed out before it is stored.</summary>
public sealed class DissentNameTests
{
    [Trait("promise", "a note of dissent is shown as printed, and names in it are pointed out first")]
    [Theory]
    [InlineData("à noter : Aïcha n’est pas d’accord", "Aïcha", "à noter confirmer : Aïcha n’est pas d’accord")]
    [InlineData("à noter : le doute vient de thu et des autres", "Thu", "à noter confirmer : le doute vient de thu et des autres")]
    [InlineData("note: AICHA disagrees", "Aïcha", "note confirm: AICHA disagrees")]
    public async Task A_name_in_a_note_is_pointed_out_before_it_is_stored(string typed, string name, string confirmed)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        scene.Bot.Team.TellsMembers();
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await scene.Facilitator.SaysAsync("attendus tous");

        (await scene.Facilitator.Privately.SaysAsync(typed)).Text.ShouldContain($"« {name} »");
        (await DissentsAsync(scene)).ShouldBeEmpty();

        var said = (await scene.Facilitator.Privately.SaysAsync(confirmed)).Text;
        said.ShouldContain($"« {confirmed.Split(':')[1].Trim()} »");
        (await DissentsAsync(scene)).ShouldBe([confirmed.Split(':')[1].Trim()]);
    }

    [Trait("promise", "a note of dissent is shown as printed, and names in it are pointed out first")]
    [Theory]
    [InlineData("deux partenaires en doutent")]
    [InlineData("les aichaoui ne sont pas des noms d’ici")]
    public async Task A_note_without_a_name_is_stored_and_shown_as_it_will_be_printed(string note)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        scene.Bot.Team.TellsMembers();
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await scene.Facilitator.SaysAsync("attendus tous");

        var said = (await scene.Facilitator.Privately.SaysAsync($"à noter : {note}")).Text;

        said.ShouldContain($"« {note} »");
        said.ShouldNotContain("sans nommer personne");
        (await DissentsAsync(scene)).ShouldBe([note]);
        (await scene.Facilitator.SaysAsync("à noter : une phrase de zibeline")).Words
            .ShouldNotContain("zibeline", customMessage: "a person's words are not repeated in the channel");
    }

    [Trait("promise", "a note of dissent is shown as printed, and names in it are pointed out first")]
    [Fact]
    public async Task A_name_in_the_form_is_pointed_out_before_it_is_stored()
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        scene.Bot.Team.TellsMembers();
        scene.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await scene.Facilitator.SaysAsync("attendus tous");
        var form = await scene.Facilitator.OpensAsync("Regroupements retenus");

        var warned = (await form.ClicksAsync("Enregistrer", ("dissents", "Thu en doute"))).Form;

        warned.Words.ShouldContain("« Thu »");
        warned.Value("dissents").ShouldBe("Thu en doute");
        (await DissentsAsync(scene)).ShouldBeEmpty();
        await warned.ClicksAsync("Enregistrer quand même");
        (await DissentsAsync(scene)).ShouldBe(["Thu en doute"]);
    }

    private static async Task<List<string>> DissentsAsync(Scene scene) =>
        [.. (await scene.ReadAsync(database => database.Retrospectives.AsNoTracking().SingleAsync())).Dissents];
}
