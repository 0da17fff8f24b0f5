using CollabBot.Storage;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Endpoints;

/// <summary>
/// Requests that are malformed or do not come from the channel are refused with the expected HTTP status. No keys are fetched, nothing is
/// called or stored, and one warning is logged that contains no text of the caller.
/// </summary>
[Trait("promise", "hostile callers are refused before anything is looked up, called or stored")]
public sealed class HostileCallerTests(HostileCallerTests.Stage stage) : IClassFixture<HostileCallerTests.Stage>
{
    public static TheoryData<string> Names => [.. HostileCallers.All.Select(caller => caller.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_request_is_refused_with_its_status_and_one_log_line(string name)
    {
        var caller = HostileCallers.All.Single(caller => caller.Name == name);
        var (bot, issuer) = stage.Now;
        var before = (
            issuer.KeyReads,
            Calls: bot.Connector.Calls.Count,
            Marks: await MarksAsync(),
            Warnings: bot.Log.Warnings.Count,
            Lines: bot.Log.All.Count);

        (await caller.Call(stage.Now)).ShouldBe(caller.Status);

        await Eventually.BeAsync(() => bot.Log.Warnings.Count > before.Warnings, "a line in the log");
        var line = bot.Log.Warnings.Skip(before.Warnings).ShouldHaveSingleItem();
        line.ShouldContain($"Refused with {caller.Status}");
        bot.Log.All.Skip(before.Lines).ShouldAllBe(entry => !entry.Contains(HostileStage.Canary, StringComparison.Ordinal));
        bot.Log.Errors.ShouldBeEmpty();
        issuer.KeyReads.ShouldBe(before.KeyReads);
        bot.Connector.Calls.Count.ShouldBe(before.Calls);
        (await MarksAsync()).ShouldBe(before.Marks);
    }

    [Fact]
    public async Task A_correct_request_is_accepted()
    {
        var at = stage.Now;
        (await at.WithHeaderAsync("Bearer " + at.Token())).ShouldBe(200);
        (await at.WithBodyAsync(message => message["value"] = 12345678901234567890m)).ShouldBe(200);
    }

    private async Task<int> MarksAsync()
    {
        await using var scope = stage.Now.Bot.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().ProcessedActivities.IgnoreQueryFilters().CountAsync();
    }

    public sealed class Stage : IAsyncLifetime
    {
        internal HostileStage Now { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var issuer = await TestIssuer.StartAsync();
            issuer.AddKey("k2", "msteams");
            issuer.AddKey("webchat", "webchat");
            issuer.AddKey("nothing", null);
            var bot = await BotUnderTest.StartAsync(
                issuer, "--MicrosoftAppPassword", "secret-1", "--Door:Tenants:0", "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f");
            Now = new HostileStage(bot, issuer);

            // The keys are known from here on, so that whatever reads them again does so for a hostile caller.
            (await Now.WithHeaderAsync("Bearer " + Now.Token())).ShouldBe(200);
        }

        public async ValueTask DisposeAsync()
        {
            await Now.Bot.DisposeAsync();
            await Now.Issuer.DisposeAsync();
        }
    }
}
