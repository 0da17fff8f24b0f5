namespace CollabBot.Pipeline;

/// <summary>
/// A quick second message of a person is handled with the state that the first one left. Read-only requests do not wait in the queue,
/// because a card that loads its viewers' own views sends dozens of them at a time.
/// </summary>
[Stage("lets one turn of a person in a conversation run at a time, in the order of arrival")]
internal sealed class SerialiseStage(KeyedQueue queue) : IStage
{
    public async Task RunAsync(TurnScope scope, Func<Task> next, CancellationToken cancellationToken)
    {
        if (scope.IsReadOnly)
        {
            await next();
            return;
        }

        var place = InstallEvents.Are(scope.Activity)
            ? InstallEvents.PlaceOf(scope.Activity)
            : $"{scope.Turn.Conversation}/{scope.Turn.Person}";
        using (await queue.EnterAsync($"{scope.Turn.Address.Tenant}/{place}", cancellationToken)) await next();
    }
}
