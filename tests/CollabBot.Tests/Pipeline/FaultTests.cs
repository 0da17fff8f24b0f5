using CollabBot.Domain;
using CollabBot.Pipeline;
using CollabBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Pipeline;

/// <summary>A fault inside a turn is answered with a sentence; only a request that was itself cancelled gets none.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(TaskCanceledException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task A_fault_is_answered_even_if_a_call_was_cancelled(Type fault)
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await using var services = scene.Bot.Services.CreateAsyncScope();
        var turn = TurnOf(scene, services.ServiceProvider);

        await StageOf(services.ServiceProvider).RunAsync(
            turn, () => Task.FromException((Exception)Activator.CreateInstance(fault)!), CancellationToken.None);

        turn.Replies.ShouldHaveSingleItem().Text.ShouldNotBeEmpty();
        scene.Bot.Log.Errors.ShouldHaveSingleItem().ShouldContain(fault.Name);
    }

    [Fact]
    public async Task A_request_that_was_cancelled_is_not_answered()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        await using var services = scene.Bot.Services.CreateAsyncScope();
        var turn = TurnOf(scene, services.ServiceProvider);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => StageOf(services.ServiceProvider).RunAsync(
            turn, () => Task.FromException(new OperationCanceledException(cancelled.Token)), cancelled.Token));

        turn.Replies.ShouldBeEmpty();
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    private static FaultStage StageOf(IServiceProvider services) => services.GetRequiredService<FaultStage>();

    /// <summary>A typed message whose sender expects the replies in the response, as the stage before has read it.</summary>
    private static TurnScope TurnOf(Scene scene, IServiceProvider services)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "aide",
            DeliveryMode = DeliveryModes.ExpectReplies,
            ChannelId = "msteams",
            From = new ChannelAccount(scene.Partner.Person.Id),
            Conversation = new ConversationAccount(id: scene.Partner.Privately.Conversation, conversationType: "personal"),
        };
        var context = new TurnContext(services.GetRequiredService<CloudAdapter>(), activity);
        var turn = new TurnScope(context) { Turn = TurnReader.Read(context, DateTimeOffset.UnixEpoch) };
        services.GetRequiredService<UnitOfWork>().Database.Tenant = turn.Turn.Address.Tenant;
        return turn;
    }
}
