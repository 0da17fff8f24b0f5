using CollabBot.Domain;

namespace CollabBot.Tests.BadInput;

[Trait("promise", "a vote over the budget is refused and changes nothing")]
public sealed class VoteTests
{
    [Trait("promise", "voting has a budget, and the points left are always shown")]
    [Theory]
    [InlineData("fr-CA", "Voter", "Vous avez donné 6 points ; vous en avez 5. Retirez-en, puis enregistrez.")]
    [InlineData("en-CA", "Vote", "You gave 6 points; you have 5. Take some back, then save.")]
    public async Task A_vote_over_the_budget_is_refused_the_form_keeps_its_values_and_the_saved_vote_still_counts(
        string locale, string button, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        var form = await scene.Partner.OpensAsync(button);
        await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "2"));
        var before = await scene.StateAsync();

        form = await scene.Partner.OpensAsync(button);
        form.Value(form.Field("Réseaux")).ShouldBe("2");
        var answer = await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), "3"), (form.Field("Autonomie"), "3"));

        answer.Form.Words.ShouldContain(sentence);
        answer.Form.Value(form.Field("Réseaux")).ShouldBe("3");
        answer.Form.Value(form.Field("Autonomie")).ShouldBe("3");
        (await scene.StateAsync()).ShouldBe(before);
    }

    [Trait("promise", "the number of retained themes and the points per person are settings with limits")]
    [Theory]
    [InlineData("4", "Vous avez donné 4 points à un regroupement ; il peut en recevoir 3 d’une même personne.")]
    [InlineData("-1", "Les points sont des nombres entiers")]
    [InlineData("beaucoup", "Les points sont des nombres entiers")]
    [InlineData("1.5", "Les points sont des nombres entiers")]
    [InlineData("99999999999999999999", "Les points sont des nombres entiers")]
    public async Task Points_out_of_range_or_not_whole_numbers_are_refused_with_a_sentence(string given, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        var before = await scene.StateAsync();

        (await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), given))).Form.Words.ShouldContain(sentence);

        (await scene.StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Points_whose_sum_would_overflow_are_refused()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        var form = await scene.Partner.OpensAsync("Voter");
        var before = await scene.StateAsync();

        var answer = await Scene.SaveAsync(
            scene.Partner, form, (form.Field("Réseaux"), "2147483647"), (form.Field("Autonomie"), "2147483647"));

        answer.Form.Words.ShouldContain("Vous avez donné 2147483647 points à un regroupement");
        (await scene.StateAsync()).ShouldBe(before);
    }
}
