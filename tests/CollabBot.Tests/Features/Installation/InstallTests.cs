using System.Text.Json.Nodes;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Installation;

/// <summary>The bot is added to and removed from a conversation. It greets once per installation, whichever events announce it.</summary>
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
    public async Task The_two_events_of_one_installation_cause_one_greeting_in_any_order_and_over_a_restart(
        string where,
        bool membersFirst,
        bool restarted)
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
        new CardView(member, greeting.Card!, greeting).Buttons
            .ShouldBe([where == "personal" ? "Nommer un changement" : "Préparer une rétrospective", "État", "Aide"]);
    }

    [Fact]
    public async Task All_three_buttons_of_the_greeting_are_answered()
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
    public async Task People_who_join_or_leave_get_no_greeting_and_nothing_is_stored()
    {
        await using var scene = await Scene.SettledAsync();
        var calls = scene.Bot.Connector.Calls.Count;
        var marks = await scene.ReadAsync(database => database.ProcessedActivities.CountAsync());

        foreach (var key in new[] { "membersAdded", "membersRemoved" })
        {
            var update = Update(scene.Partner, key, "29:1Someone", "29:1SomeoneElse");
            (await scene.Partner.SendAsync(update)).Status.ShouldBe(200);
        }

        scene.Bot.Connector.Calls.Count.ShouldBe(calls);
        (await scene.ReadAsync(database => database.ProcessedActivities.CountAsync())).ShouldBe(marks);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("personal")]
    public async Task An_upgrade_of_the_app_causes_no_greeting(string where)
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
    public async Task A_removed_bot_sends_nothing_to_the_conversation_and_greets_once_when_it_is_added_again(
        string action,
        bool byInstallation)
    {
        await using var scene = await Scene.EmptyAsync();
        var member = In(scene, "channel");
        await member.SendAsync(Installation(member, "add"));
        await member.SaysAsync("rétrospective Bilan du plan");
        await scene.SettleAsync();
        var calls = scene.Bot.Connector.Calls.Count;

        await member.SendAsync(byInstallation ? Installation(member, action) : Update(member, "membersRemoved", Testing.Team.BotId));
        await member.SendAsync(Update(member, "membersRemoved", Testing.Team.BotId));
        await scene.Facilitator.Privately.SaysAsync("suivant confirmer");
        scene.Bot.Clock.Advance(TimeSpan.FromMinutes(10));
        Sent(scene, calls).ShouldNotContain(call =>
            call.Path.Contains(Uri.EscapeDataString(scene.Bot.Team.Channel), StringComparison.Ordinal)
            || call.Path.Contains(scene.Bot.Team.Channel, StringComparison.Ordinal));

        await member.SendAsync(Installation(member, "add"));
        await member.SendAsync(Added(member));

        scene.Bot.Team.InChannel.Count(post => post.Words.Contains("Bonjour. Je suis CollabBot.", StringComparison.Ordinal)).ShouldBe(2);

        // The live card then shows the move that was made while the bot was removed.
        await scene.Partner.SeesAsync("quel changement significatif");
    }

    private static IEnumerable<ConnectorCall> Sent(Scene scene, int since) =>
        scene.Bot.Connector.Calls.Skip(since).Where(call => call.Method != "GET");

    private static Member In(Scene scene, string where) => where switch
    {
        "channel" => scene.Facilitator,
        "personal" => scene.Facilitator.Privately,
        _ => scene.Facilitator.In("19:groupchat@thread.v2"),
    };

    private static JsonObject Added(Member member) => Update(member, "membersAdded", Testing.Team.BotId);

    /// <summary>An update as Teams sends it; for a team, its conversation is the General channel, whatever channel was chosen.</summary>
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
