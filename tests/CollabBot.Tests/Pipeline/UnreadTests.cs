using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Pipeline;

/// <summary>Even if Teams delivers every message of a channel, the bot reads only those that answer its own open questions.</summary>
public sealed class UnreadTests
{
    [Trait("promise", "channel messages without a mention are read only as answers to an open question")]
    [Fact]
    public async Task Messages_without_a_mention_are_not_answered_stored_or_logged_and_cause_no_look_up()
    {
        await using var scene = await Scene.SettledAsync();
        var before = (await RowsAsync(scene), scene.Bot.Log.All.Count, scene.Bot.Connector.Calls.Count);

        foreach (var number in Enumerable.Range(1, 100))
        {
            var writer = number % 3 == 0 ? scene.Facilitator : scene.Bot.Team.Member($"Passante {number}");
            (await (number % 2 == 0 ? writer : writer.InThread("1763800099999")).SaysAsync($"zibeline {number}", mention: false)).Activities
                .ShouldBeEmpty();
        }

        (await RowsAsync(scene), scene.Bot.Log.All.Count, scene.Bot.Connector.Calls.Count).ShouldBe(before);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(scene.Bot.DatabaseFile)!))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
            (await reader.ReadToEndAsync()).ShouldNotContain("zibeline");
        }
    }

    [Trait("promise", "channel messages without a mention are read only as answers to an open question")]
    [Fact]
    public async Task In_the_thread_of_an_open_question_only_the_person_asked_is_read_without_a_mention()
    {
        await using var scene = await Scene.SettledAsync();
        var asked = scene.Partner.InThread("1763800077777");
        (await asked.SaysAsync("nommer ici")).Text.ShouldContain("quel changement significatif");

        (await scene.Other.InThread("1763800077777").SaysAsync("Une zibeline", mention: false)).Activities.ShouldBeEmpty();
        (await scene.Partner.InThread("1763800088888").SaysAsync("Une zibeline", mention: false)).Activities.ShouldBeEmpty();
        (await asked.SaysAsync("Plus de liens", mention: false)).Activities.ShouldNotBeEmpty();
    }

    private static Task<string> RowsAsync(Scene scene) => scene.ReadAsync(async database => string.Join(
        ' ',
        await database.ProcessedActivities.CountAsync(),
        await database.Conversations.CountAsync(),
        await database.People.CountAsync(),
        await database.PrivateChats.CountAsync(),
        await database.Participants.CountAsync(),
        await database.Followers.CountAsync(),
        await database.States.CountAsync(),
        await database.Outbox.CountAsync()));
}
