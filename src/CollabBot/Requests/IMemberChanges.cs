namespace CollabBot.Requests;

/// <summary>Hears that people have come to a conversation, or have left it.</summary>
internal interface IMemberChanges
{
    /// <param name="turn">The turn of the event. Its person is not one of those who came or left.</param>
    /// <param name="team">The team whose members changed, with all its channels; null for another conversation.</param>
    /// <param name="came">The people who have come.</param>
    /// <param name="left">The people who have left.</param>
    Task HearAsync(
        Turn turn, string? team, IReadOnlyList<MemberId> came, IReadOnlyList<MemberId> left, CancellationToken cancellationToken);
}

/// <summary>A member as an event names them.</summary>
/// <param name="UserId">The id on the channel.</param>
/// <param name="EntraId">The Entra object id, in lower case; null if the event does not give it.</param>
internal sealed record MemberId(string UserId, string? EntraId);
