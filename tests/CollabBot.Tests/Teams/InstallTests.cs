using System.Text.Json.Nodes;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Teams;

/// <summary>The bot is added and taken away: it greets once an installation, whoever tells it and in which order.</summary>
[Trait("promise", "the bot greets once per installation")]
public sealed class InstallTests
{
    private const string TeamId = "19:team7d1e@thread.tacv2";

    [Theory]
    [InlineData("channel", true, false)]
    [InlineData("channel", false, false)]
    [InlineData("channel", true, true)]
    [InlineData("channel", false, true)]
    [InlineData("groupChat", true, false)]
    [InlineData("groupChat", false, true)]
    [InlineData("personal", true, false)]
    [InlineData("personal", false, true)]
    public async Task Both_events_of_one_installation_greet_once_in_either_order_and_over_a_restart(string where, bool membersFirst, bool restarted)
    {
        await using var scene = await Scene.EmptyAsync();
        var member = In(scene, where);
        JsonObject[] events = [Added(member), Installation(member, "add")];
        if (!membersFirst) Array.Reverse(events);

        await member.SendAsync(events[0]);
        if (restarted) await scene.Bot.RestartAsync();
        await member.SendAsync(events[1]);

        var greeting = scene.Bot.Connector.Posts.ShouldHaveSingleItem();
        greeting.Words.ShouldContain("Bonjour. Je suis CollabBot.");
        new CardView(member, greeting.Card!, greeting).Buttons.ShouldBe([where == "personal" ? "Nommer un changement" : "Préparer une rétrospective", "État", "Aide"]);
    }

    [Fact]
    public async Task Each_of_the_three_things_to_press_is_answered()
    {
        await using var scene = await Scene.EmptyAsync();
        var member = scene.Partner.Privately;
        await member.SendAsync(Installation(member, "add"));

        (await member.ClicksAsync("Nommer un changement")).Sentence.ShouldContain("Aucune rétrospective n’est en cours");
        await member.ClicksAsync("État");
        await member.SeesAsync("Aucune rétrospective n’est en cours");
        await member.ClicksAsync("Aide");
        await member.SeesAsync("Je guide une rétrospective de groupe");
    }

    [Fact]
    public async Task Members_who_come_or_go_are_not_greeted_and_leave_no_trace()
    {
        await using var scene = await Scene.SettledAsync();
        var calls = scene.Bot.Connector.Calls.Count;
        var marks = await scene.ReadAsync(database => database.Marks.CountAsync());

        foreach (var key in new[] { "membersAdded", "membersRemoved" })
        {
            var update = Update(scene.Partner, key, "29:1Someone", "29:1SomeoneElse");
            (await scene.Partner.SendAsync(update)).Status.ShouldBe(200);
        }

        scene.Bot.Connector.Calls.Count.ShouldBe(calls);
        (await scene.ReadAsync(database => database.Marks.CountAsync())).ShouldBe(marks);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("personal")]
    public async Task A_new_version_does_not_greet_and_neither_does_what_follows_it(string where)
    {
        await using var scene = await Scene.EmptyAsync();
        var member = In(scene, where);

        await member.SendAsync(Installation(member, "add-upgrade"));
        await member.SendAsync(Added(member));

        scene.Bot.Connector.Posts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("remove", true)]
    [InlineData("remove-upgrade", true)]
    [InlineData("remove", false)]
    public async Task Taken_away_it_sends_nothing_more_and_added_again_it_greets_once(string action, bool byInstallation)
    {
        await using var scene = await Scene.EmptyAsync();
        var member = In(scene, "channel");
        await member.SendAsync(Installation(member, "add"));
        await member.SaysAsync("rétrospective Bilan du plan");
        await scene.SettleAsync();
        var calls = scene.Bot.Connector.Calls.Count;

        await member.SendAsync(byInstallation ? Installation(member, action) : Update(member, "membersRemoved", Testing.Team.BotId));
        await member.SendAsync(Update(member, "membersRemoved", Testing.Team.BotId));
        await scene.Facilitator.Privately.SaysAsync("suivant");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        Sent(scene, calls).ShouldNotContain(call => call.Path.Contains(Uri.EscapeDataString(scene.Bot.Team.Channel), StringComparison.Ordinal) || call.Path.Contains(scene.Bot.Team.Channel, StringComparison.Ordinal));

        await member.SendAsync(Installation(member, "add"));
        await member.SendAsync(Added(member));

        scene.Bot.Team.InChannel.Count(post => post.Words.Contains("Bonjour. Je suis CollabBot.", StringComparison.Ordinal)).ShouldBe(2);

        // And what changed meanwhile is on the live card again.
        await scene.Partner.SeesAsync("quel changement significatif");
    }

    private static IEnumerable<ConnectorCall> Sent(Scene scene, int since) => scene.Bot.Connector.Calls.Skip(since).Where(call => call.Method != "GET");

    private static Member In(Scene scene, string where) => where switch
    {
        "channel" => scene.Facilitator,
        "personal" => scene.Facilitator.Privately,
        _ => scene.Facilitator.In("19:groupchat@thread.v2"),
    };

    private static JsonObject Added(Member member) => Update(member, "membersAdded", Testing.Team.BotId);

    /// <summary>As Teams tells it of a team: in its General channel, whichever was chosen.</summary>
    private static JsonObject Update(Member member, string key, params string[] ids)
    {
        var general = member.Conversation == member.Team.Channel ? member.In(TeamId) : member;
        var activity = general.Envelope("conversationUpdate", $"f:{Guid.NewGuid()}", null);
        activity[key] = new JsonArray([.. ids.Select(id => new JsonObject { ["id"] = id })]);
        if (general != member)
        {
            activity["conversation"]!["conversationType"] = "channel";
            activity["channelData"]!["team"] = new JsonObject { ["id"] = TeamId };
        }

        return activity;
    }

    private static JsonObject Installation(Member member, string action)
    {
        var activity = member.Envelope("installationUpdate", $"f:{Guid.NewGuid()}", null);
        activity["action"] = action;
        if (member.Conversation == member.Team.Channel) activity["channelData"]!["team"] = new JsonObject { ["id"] = TeamId };
        return activity;
    }
}
