using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "an unknown command gets the nearest command and one line")]
public sealed class CommandTests
{
    [Theory]
    [InlineData("fr-CA", "resumee", "Vouliez-vous dire « résumé » ?")]
    [InlineData("fr-CA", "aprofondir", "Vouliez-vous dire « approfondir » ?")]
    [InlineData("fr-CA", "conte-rendu", "Vouliez-vous dire « compte-rendu » ?")]
    [InlineData("en-CA", "sumary", "Did you mean \"summary\"?")]
    public async Task An_unknown_command_is_answered_with_the_most_similar_command(string locale, string typed, string proposal)
    {
        await using var scene = await Scene.EmptyAsync(locale);

        var answer = (await scene.Partner.Privately.SaysAsync(typed)).Text;

        answer.ShouldContain(proposal);
    }

    [Theory]
    [InlineData("xyzzy plugh")]
    [InlineData("🙂")]
    [InlineData("")]
    [InlineData("<at>")]
    public async Task A_text_similar_to_no_command_is_answered_with_one_line_that_names_help(string typed)
    {
        await using var scene = await Scene.EmptyAsync();

        var answer = (await scene.Partner.Privately.SaysAsync(typed)).Text;

        answer.ShouldBe("Je n’ai pas reconnu cette demande. Écrivez « aide » pour voir ce qui est possible.");
    }

    [Trait("promise", "commands ignore case, accents and the mention, and work in both languages")]
    [Theory]
    [InlineData("ÉTAT")]
    [InlineData("  etat ")]
    [InlineData("E\u0301tat !")]
    [InlineData("Status")]
    public async Task A_command_is_recognised_whatever_its_case_accents_spaces_and_language(string typed)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);

        (await scene.Partner.SaysAsync(typed)).Text.ShouldContain("« Bilan du plan » en est à l’étape « Nommer »");
    }

    [Fact]
    public async Task An_unknown_command_changes_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var before = await scene.StateAsync();

        await scene.Facilitator.SaysAsync("suivantt");

        (await scene.StateAsync()).ShouldBe(before);
    }
}
