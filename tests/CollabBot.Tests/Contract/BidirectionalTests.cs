using System.Text.Json.Nodes;
using CollabBot.Domain;

namespace CollabBot.Tests.Contract;

/// <summary>A direction mark that a person leaves open ends with their words, wherever these are shown.</summary>
[Trait("promise", "a bidirectional override ends with the words of the person who typed it")]
public sealed class BidirectionalTests
{
    private static readonly string[] NotShown = ["value", "data", "id", "url"];

    [Theory]
    [InlineData("Plus de liens \u202Eserdni")]
    [InlineData("\u202Aun \u202Bdeux \u202Dtrois")]
    [InlineData("\u2066un \u2067deux \u2068trois")]
    [InlineData("un \u202E\u2067deux\u202C trois")]
    [InlineData("Une phrase de plus de quatre-vingts caractères avec \u202Eun mot tourné au milieu, et bien d’autres mots")]
    public async Task An_open_mark_in_a_statement_or_label_is_closed_in_cards_and_messages(string words)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await Scene.NameAsync(scene.Partner, words);
        (await scene.Partner.Privately.SaysAsync("mes changements")).Activities.ShouldAllBe(activity => IsClosed(activity));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        var form = await scene.Facilitator.OpensAsync("Regrouper les changements");
        IsClosed(form.Json).ShouldBeTrue(form.Json.ToJsonString());
        await scene.Facilitator.SaysAsync($"regrouper 1 : {words}");
        (await scene.Facilitator.SaysAsync("changements")).Activities.ShouldAllBe(activity => IsClosed(activity));
        (await scene.Facilitator.SaysAsync("regroupements")).Activities.ShouldAllBe(activity => IsClosed(activity));
        (await scene.Facilitator.SaysAsync("compte-rendu texte")).Activities.ShouldAllBe(activity => IsClosed(activity));

        (await scene.ReadAsync(database => Task.FromResult(database.Changes.Single()))).Statement.Text.ShouldBe(words, "stored as typed");
        await scene.SettleAsync();
        scene.Bot.Team.InChannel.ShouldAllBe(post => post.History.All(version => IsClosed(version)));
    }

    [Fact]
    public async Task An_open_mark_in_a_title_is_closed_in_sentences()
    {
        await using var scene = await Scene.EmptyAsync();

        (await scene.Facilitator.SaysAsync("rétrospective Bilan \u202Enalp")).Activities.ShouldAllBe(activity => IsClosed(activity));

        (await scene.Facilitator.SaysAsync("état")).Text.ShouldContain("Bilan \u202Enalp\u202C »");
    }

    private static bool IsClosed(JsonNode? node) => node switch
    {
        JsonObject values => values.All(member => NotShown.Contains(member.Key) || IsClosed(member.Value)),
        JsonArray items => items.All(IsClosed),
        JsonValue value when value.TryGetValue<string>(out var text) => Open(text) == 0,
        _ => true,
    };

    /// <summary>How many marks are still open at the end of a text.</summary>
    private static int Open(string text)
    {
        var open = new Stack<char>();
        foreach (var mark in text)
        {
            if (mark is >= '\u202A' and <= '\u202E' and not '\u202C') open.Push('\u202C');
            else if (mark is >= '\u2066' and <= '\u2068') open.Push('\u2069');
            else if (mark is '\u202C' && open.Count > 0 && open.Peek() == mark) open.Pop();
            else if (mark is '\u2069' && open.Contains(mark)) while (open.Pop() != mark) ;
        }

        return open.Count;
    }
}
