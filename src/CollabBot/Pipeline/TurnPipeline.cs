using System.Reflection;
using Microsoft.Bot.Builder;

namespace CollabBot.Pipeline;

/// <summary>The bot as the SDK's adapter sees it: runs the stages of a turn, each around the next.</summary>
internal sealed class TurnPipeline(IServiceProvider services) : IBot
{
    /// <summary>The stages, the outermost first.</summary>
    public static IReadOnlyList<Type> Stages { get; } =
    [
        typeof(ReadStage),
        typeof(UnderstandStage),
        typeof(SendStage),
        typeof(SerialiseStage),
        typeof(AnswerStage),
        typeof(FaultStage),
        typeof(FindStage),
        typeof(DeduplicateStage),
        typeof(ListenStage),
        typeof(LoadStage),
        typeof(CommitStage),
        typeof(RememberStage),
        typeof(ExecuteStage),
    ];

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var scope = new TurnScope(turnContext);
        return RunAsync(0);

        Task RunAsync(int place) => place == Stages.Count
            ? Task.CompletedTask
            : ((IStage)services.GetRequiredService(Stages[place])).RunAsync(scope, () => RunAsync(place + 1), cancellationToken);
    }

    /// <summary>The stages with what they do, one a line.</summary>
    public static IEnumerable<string> Describe() => Stages.Select(
        (stage, index) => $"{index + 1}. {stage.Name.Replace("Stage", "", StringComparison.Ordinal)}: "
            + $"{stage.GetCustomAttribute<StageAttribute>()!.Does}");
}
