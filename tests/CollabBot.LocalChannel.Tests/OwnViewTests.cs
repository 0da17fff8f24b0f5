using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Tests;

/// <summary>
/// User-specific views: for a card with <c>refresh</c>, a view is requested for each listed user, once per version of the message.
/// </summary>
public sealed class OwnViewTests : IAsyncLifetime
{
    private static readonly string Thu = Id("thu");
    private readonly ChannelUnderTest channel = new();

    public ValueTask InitializeAsync() => channel.InitializeAsync();

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Fact]
    public async Task A_listed_user_gets_a_specific_view_and_others_see_the_base_card()
    {
        var card = await PostAsync([Thu]);
        channel.Bot = _ => OwnCard("pour thu");

        (await RefreshAsync("thu", card)).ShouldBe("card");
        (await RefreshAsync("real", card)).ShouldBe("done");

        var invoke = channel.Received.ShouldHaveSingleItem();
        invoke["value"]!.ToJsonString().ShouldBe(
            """{"action":{"type":"Action.Execute","verb":"view","data":{"ticket":"1"}},"trigger":"automatic"}""");
        ((string?)invoke["replyToId"]).ShouldBe(card);
        (await SeenAsync("thu")).ShouldBe(("pour thu", "None"));
        (await SeenAsync("real")).ShouldBe(("base", "None"));
    }

    [Fact]
    public async Task A_view_is_requested_once_per_version_and_again_after_an_update_of_the_message()
    {
        var card = await PostAsync([Thu]);
        (await SeenAsync("thu")).Refresh.ShouldBe("ByItself");
        channel.Bot = _ => OwnCard("la mienne");
        await RefreshAsync("thu", card);
        await RefreshAsync("thu", card);
        channel.Received.Count.ShouldBe(1);

        await UpdateAsync(card, "base 2");

        (await SeenAsync("thu")).ShouldBe(("base 2", "ByItself"));
        await RefreshAsync("thu", card);
        channel.Received.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_view_that_arrives_after_an_update_is_dropped_and_requested_again()
    {
        var card = await PostAsync([Thu]);
        channel.Bot = async _ =>
        {
            await UpdateAsync(card, "base 2");
            return await OwnCard("vue de la base 1");
        };
        await RefreshAsync("thu", card);

        (await SeenAsync("thu")).ShouldBe(("base 2", "ByItself"));
        channel.Bot = _ => OwnCard("vue de la base 2");
        await RefreshAsync("thu", card);
        (await SeenAsync("thu")).ShouldBe(("vue de la base 2", "None"));
    }

    [Fact]
    public async Task Beside_an_own_view_the_page_also_gets_the_card_that_everybody_sees()
    {
        var card = await PostAsync([Thu]);
        (await channel.SeenByAsync("thu")).Single()["sharedCards"].ShouldBeNull();
        channel.Bot = _ => OwnCard("confirmation");
        await RefreshAsync("thu", card);

        ((string?)(await channel.SeenByAsync("thu")).Single()["sharedCards"]![0]!["title"]).ShouldBe("base");
    }

    [Fact]
    public async Task A_view_that_the_bot_refused_is_not_requested_again_and_the_base_card_stays()
    {
        var card = await PostAsync([Thu]);
        channel.Bot = _ => Task.FromResult(Results.StatusCode(501));

        (await RefreshAsync("thu", card)).ShouldBe("problem");
        (await RefreshAsync("thu", card)).ShouldBe("done");

        (await SeenAsync("thu")).Title.ShouldBe("base");
    }

    [Fact]
    public async Task Only_the_first_60_users_of_the_list_get_a_specific_view()
    {
        await PostAsync([.. Enumerable.Range(1, 60).Select(number => $"29:other-{number}"), Thu]);
        (await SeenAsync("thu")).Refresh.ShouldBe("None");
    }

    [Fact]
    public async Task With_an_empty_user_list_a_view_is_requested_only_by_hand()
    {
        var card = await PostAsync([]);
        channel.Bot = _ => OwnCard("à la main");

        (await SeenAsync("real")).Refresh.ShouldBe("ByHand");
        (await RefreshAsync("real", card)).ShouldBe("done");
        (await RefreshAsync("real", card, byHand: true)).ShouldBe("card");

        (await SeenAsync("real")).Title.ShouldBe("à la main");
    }

    private async Task<string> PostAsync(string[] userIds)
    {
        var (_, body) = await this.channel.ConnectAsync(
            HttpMethod.Post,
            "conversations",
            new { channelData = new { channel = new { id = DemoTeam.ChannelId } }, activity = Message("base", userIds) });
        return (string)body!["activityId"]!;
    }

    private Task UpdateAsync(string card, string title) => channel.ConnectAsync(
        HttpMethod.Put,
        $"conversations/{ChannelUnderTest.Escape($"{DemoTeam.ChannelId};messageid={card}")}/activities/{card}",
        Message(title, [Thu]));

    private static object Message(string title, string[] userIds) => new
    {
        type = "message",
        attachments = new[]
        {
            new
            {
                contentType = "application/vnd.microsoft.card.adaptive",
                content = new
                {
                    type = "AdaptiveCard",
                    version = "1.5",
                    title,
                    refresh = new
                    {
                        action = new { type = "Action.Execute", verb = "view", data = new { ticket = "1" } },
                        userIds
                    }
                },
            },
        },
    };

    private async Task<string?> RefreshAsync(string person, string message, bool byHand = false)
    {
        var (_, body) = await channel.AskAsync("refresh", new { person, conversation = DemoTeam.ChannelId, message, byHand });
        return (string?)body!["outcome"];
    }

    private async Task<(string? Title, string? Refresh)> SeenAsync(string person)
    {
        var view = (await channel.SeenByAsync(person)).ShouldHaveSingleItem();
        return ((string?)view["cards"]![0]!["title"], (string?)view["refresh"]);
    }

    private static Task<IResult> OwnCard(string title) => Task.FromResult(Results.Text(
        new JsonObject
        {
            ["statusCode"] = 200,
            ["type"] = "application/vnd.microsoft.card.adaptive",
            ["value"] = new JsonObject { ["type"] = "AdaptiveCard", ["title"] = title }
        }.ToJsonString(),
        "application/json"));

    private static string Id(string key) => DemoTeam.People.Single(person => person.Key == key).Id;
}
