using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Voting;

/// <summary>The card that tells the channel the result of the vote.</summary>
public sealed class VoteResultTests
{
    private const string Result = "Résultat du vote";

    [Trait("promise", "when voting ends the channel gets the result, never who voted what")]
    [Theory]
    [InlineData("fr-CA", "Résultat du vote", "5 personnes ont voté", "Retenus", "▮▮▮▮▮▮ 11 points", "▮▮▯▯▯▯ 4 points")]
    [InlineData("en-CA", "Result of the vote", "5 people voted", "Selected", "▮▮▮▮▮▮ 11 points", "▮▮▯▯▯▯ 4 points")]
    public async Task The_move_to_deepening_posts_bars_and_points_of_each_theme(
        string locale, string title, string voters, string retained, string most, string least)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3");

        await scene.Facilitator.SaysAsync("suivant confirmer");

        var card = await scene.Partner.SeesAsync(title);
        card.Words.ShouldContain(voters);
        card.Words.ShouldContain(retained);
        card.Words.ShouldContain("Réseaux");
        card.Words.ShouldContain(most);
        card.Words.ShouldContain("Autonomie");
        card.Words.ShouldContain(least);
        foreach (var person in new[] { "Aïcha", "Thu", "Voix" }) card.Words.ShouldNotContain(person);
    }

    [Trait("promise", "points are shown only if at least five people voted")]
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task With_fewer_than_five_voters_the_card_says_only_which_themes_are_retained(int voters)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.SaysAsync("modifier retenus : 1");
        await VoteAsync(scene, [.. Enumerable.Repeat("1, 2", voters)]);

        await scene.Facilitator.SaysAsync("suivant confirmer");

        var card = await scene.Partner.SeesAsync(Result);
        card.Words.ShouldContain("Autonomie");
        card.Words.ShouldContain("à partir de cinq votes");
        card.Words.ShouldNotContain("▮");
        card.Words.ShouldNotMatch(@"\d points?");
        card.Words.ShouldNotContain("Réseaux");
        card.Words.ShouldNotContain($"{voters} pers");
    }

    [Trait("promise", "points are never shown by entrance")]
    [Theory]
    [InlineData(2, 12, false)]
    [InlineData(0, 4, false)]
    [InlineData(0, 12, true)]
    [InlineData(5, 3, true)]
    public async Task A_few_votes_cannot_be_found_by_taking_away_the_points_of_the_room(int voters, int room, bool shown)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await VoteAsync(scene, [.. Enumerable.Repeat("1, 2", voters)]);
        await scene.Facilitator.Privately.SaysAsync($"points de la salle {room} : 7, 2");

        await scene.Facilitator.SaysAsync("suivant confirmer");

        var card = await scene.Partner.SeesAsync(Result);
        card.Words.Contains('▮', StringComparison.Ordinal).ShouldBe(shown);
        card.Words.ShouldNotContain("salle");
        if (shown) card.Words.ShouldContain($"{voters + room} personnes ont voté");
    }

    [Trait("promise", "when voting ends the channel gets the result, never who voted what")]
    [Fact]
    public async Task Closing_straight_from_voting_posts_the_result_too()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3");

        await scene.Facilitator.SaysAsync("suivant clore confirmer");

        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
        (await scene.Partner.SeesAsync(Result)).Words.ShouldContain("11 points");
    }

    [Theory]
    [InlineData("fr-CA", "modifier afficher les points : non", "Résultat du vote", "ne montre pas les points")]
    [InlineData("en-CA", "change show points: no", "Result of the vote", "does not show points")]
    public async Task The_points_are_not_shown_if_the_settings_say_so(string locale, string setting, string title, string sentence)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising, locale);
        await scene.Facilitator.SaysAsync(setting);
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3");

        await scene.Facilitator.SaysAsync("suivant confirmer");

        var card = await scene.Partner.SeesAsync(title);
        card.Words.ShouldContain(sentence);
        card.Words.ShouldNotContain("▮");
    }

    [Fact]
    public async Task Without_a_theme_there_is_no_result()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();

        scene.Bot.Connector.Posts.ShouldNotContain(post => post.Words.Contains(Result, StringComparison.Ordinal));
    }

    [Trait("promise", "when voting ends the channel gets the result, never who voted what")]
    [Fact]
    public async Task A_tie_is_told_with_the_choice_that_decided_it()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.SaysAsync("modifier retenus : 1");
        await VoteAsync(scene, "2, 2", "2, 2", "2, 2", "2, 2", "2, 2");

        await scene.Facilitator.SaysAsync("retenir Autonomie");

        (await scene.Partner.SeesAsync(Result)).Words
            .ShouldContain("Égalité entre « Réseaux » et « Autonomie » : l’animation a retenu « Autonomie ».");
    }

    [Trait("promise", "when voting ends the channel gets the result, never who voted what")]
    [Fact]
    public async Task A_choice_against_the_points_is_told_with_its_reason_also_when_it_is_made_later()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await scene.Facilitator.SaysAsync("modifier retenus : 1");
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var card = await scene.Partner.SeesAsync(Result);

        await scene.Facilitator.SaysAsync("retenir Autonomie parce que c’est urgent");
        await scene.SettleAsync();

        card.Words.ShouldContain("c’est urgent");
        Results(scene).Count.ShouldBe(1);
        card.Words.ShouldContain("▮▮▯▯▯▯ 4 points");
    }

    [Trait("promise", "after voting was reopened, new points are shown only if at least five ballots changed")]
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Reopening_the_vote_marks_the_card_and_the_next_one_shows_points_again_only_if_five_ballots_changed(
        int changed, bool shown)
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3", "1, 1");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var first = await scene.Partner.SeesAsync(Result);

        await scene.Facilitator.SaysAsync("précédent");
        await scene.SettleAsync();
        first.Words.ShouldContain("Vote rouvert");
        first.Words.ShouldNotContain("▮");

        // One who saves the same points again has changed nothing.
        await VoteAsync(scene, [.. Enumerable.Repeat("1, 3", changed), .. changed == 4 ? new[] { "0, 3" } : []]);
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();

        first.Words.ShouldContain("Vote rouvert");
        var second = Results(scene).Where(post => post.Id != first.Id).ShouldHaveSingleItem();
        second.Words.Contains('▮', StringComparison.Ordinal).ShouldBe(shown);
        second.Words.ShouldContain("Réseaux");
    }

    [Trait("promise", "after voting was reopened, new points are shown only if at least five ballots changed")]
    [Fact]
    public async Task Ballots_that_changed_one_after_the_other_are_counted_until_points_are_shown_again()
    {
        await using var scene = await Scene.InAsync(Phase.Prioritising);
        await VoteAsync(scene, "3, 0", "3, 0", "3, 1", "2, 0", "0, 3");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.Facilitator.SaysAsync("précédent");
        await VoteAsync(scene, "1, 0", "1, 0", "1, 1");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();
        Results(scene)[^1].Words.ShouldNotContain("▮");

        await scene.Facilitator.SaysAsync("précédent");
        await VoteAsync(scene, "1, 0", "1, 0", "1, 1", "1, 0", "0, 1");
        await scene.Facilitator.SaysAsync("suivant confirmer");
        await scene.SettleAsync();

        Results(scene)[^1].Words.ShouldContain("▮▮▮▮▮▮ 4 points");
    }

    private static List<Post> Results(Scene scene) =>
        [.. scene.Bot.Connector.Posts.Where(post => post.Words.Contains(Result, StringComparison.Ordinal)
            || post.Words.Contains("Vote rouvert", StringComparison.Ordinal))];

    /// <summary>Each person gives their points in their private chat.</summary>
    private static async Task VoteAsync(Scene scene, params string[] points)
    {
        foreach (var (given, index) in points.Select((given, index) => (given, index)))
        {
            await scene.Bot.Team.Member($"Voix {index + 1}", scene.Facilitator.Person.Locale).Privately.SaysAsync($"voter {given}");
        }
    }
}
