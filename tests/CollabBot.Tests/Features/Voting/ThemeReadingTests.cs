using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Voting;

/// <summary>Reading the changes inside the themes while voting and deepening.</summary>
public sealed class ThemeReadingTests
{
    [Trait("promise", "a voter can read the changes inside every theme")]
    [Theory]
    [InlineData("fr-CA", "Voter", "2 changements")]
    [InlineData("en-CA", "Vote", "2 changes")]
    public async Task The_vote_form_holds_the_changes_of_each_theme_folded(string locale, string button, string count)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);

        var form = await scene.Partner.OpensAsync(button);

        form.Words.ShouldContain(count);
        form.Words.ShouldContain("▲ Plus de projets communs");
        form.Words.ShouldContain("▲ Des liens plus forts");
        Folds(form).ShouldBe(1, "the theme without changes has nothing to fold");
    }

    [Trait("promise", "a voter can read the changes inside every theme")]
    [Theory]
    [InlineData("fr-CA", "Voter", "-1")]
    [InlineData("en-CA", "Vote", "9")]
    public async Task A_refused_ballot_still_holds_the_changes(string locale, string button, string points)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        var form = await scene.Partner.OpensAsync(button);

        var refused = (await Scene.SaveAsync(scene.Partner, form, (form.Field("Réseaux"), points))).Form;

        refused.Words.ShouldContain("Plus de projets communs");
    }

    [Trait("promise", "a voter can read the changes inside every theme")]
    [Fact]
    public async Task Who_votes_in_words_is_told_how_to_read_the_changes()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);

        (await scene.Partner.Privately.SaysAsync("voter")).Text.ShouldContain("« changements »");
        (await scene.Partner.Privately.SaysAsync("changements")).Text.ShouldContain("Plus de projets communs");
    }

    [Trait("promise", "a voter can read the changes inside every theme")]
    [Theory]
    [InlineData("fr-CA", "Approfondir", "2 changements")]
    [InlineData("en-CA", "Dig deeper", "2 changes")]
    public async Task The_form_of_the_theme_at_hand_holds_its_changes_folded(string locale, string button, string count)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);

        var form = await scene.Partner.OpensAsync(button);

        form.Words.ShouldContain(count);
        form.Words.ShouldContain("▲ Des liens plus forts");
        Folds(form).ShouldBe(1);
    }

    private static int Folds(CardView form) =>
        form.Json.ToJsonString().Split("\"Action.ToggleVisibility\"").Length - 1;
}
