using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "an unknown command gets the nearest command and help")]
public sealed class CommandTests
{
    [Theory]
    [InlineData("fr-CA", "resumee", "Vouliez-vous dire « résumé » ?")]
    [InlineData("fr-CA", "aprofondir", "Vouliez-vous dire « approfondir » ?")]
    [InlineData("fr-CA", "conte-rendu", "Vouliez-vous dire « compte-rendu » ?")]
    [InlineData("en-CA", "sumary", "Did you mean \"summary\"?")]
    public async Task An_unknown_command_is_answered_with_the_most_similar_command_and_help(string locale, string typed, string proposal)
    {
        await using var scene = await Scene.EmptyAsync(locale);

        var answer = (await scene.Partner.Privately.SaysAsync(typed)).Text;

        answer.ShouldContain(proposal);
        answer.ShouldContain(locale == "fr-CA" ? "Je guide une rétrospective de groupe" : "I guide a group through a retrospective");
    }

    [Theory]
    [InlineData("xyzzy plugh")]
    [InlineData("🙂")]
    [InlineData("")]
    [InlineData("<at>")]
    public async Task A_text_similar_to_no_command_is_answered_with_help(string typed)
    {
        await using var scene = await Scene.EmptyAsync();

        var answer = (await scene.Partner.Privately.SaysAsync(typed)).Text;

        answer.ShouldContain("Je n’ai pas reconnu cette demande.");
        answer.ShouldContain("Je guide une rétrospective de groupe");
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
