namespace CollabBot.Pipeline;

/// <summary>One step of every turn.</summary>
internal interface IStage
{
    /// <param name="scope">The state of the turn.</param>
    /// <param name="next">The stages after this one; not calling it ends the turn here.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken);
}

/// <summary>What a stage does, for the list that the command <c>pipeline</c> prints.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StageAttribute(string does) : Attribute
{
    public string Does { get; } = does;
}
