using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Contract;

/// <summary>Database contexts are pooled: a context that one tenant has used is given to another.</summary>
public sealed class PooledContextTests
{
    /// <summary>More contexts than the bot has used so far, so that the one of the test comes round again.</summary>
    private const int Enough = 100;

    [Trait("promise", "a retrospective is visible only in its own conversation and tenant")]
    [Fact]
    public async Task A_context_that_comes_back_from_the_pool_shows_no_rows_of_its_former_tenant()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await scene.SettleAsync();
        Database used;
        await using (var scope = scene.Bot.Services.CreateAsyncScope())
        {
            used = scope.ServiceProvider.GetRequiredService<Database>();
            used.Tenant = scene.Bot.Team.Tenant;
            (await used.Retrospectives.CountAsync()).ShouldBe(1);
        }

        List<AsyncServiceScope> scopes = [];
        Database again;
        do
        {
            scopes.Add(scene.Bot.Services.CreateAsyncScope());
            again = scopes[^1].ServiceProvider.GetRequiredService<Database>();
        }
        while (!ReferenceEquals(again, used) && scopes.Count < Enough);

        again.ShouldBeSameAs(used);
        again.Tenant.ShouldBeEmpty();
        (await again.Retrospectives.CountAsync()).ShouldBe(0);
        foreach (var scope in scopes) await scope.DisposeAsync();
    }
}
