namespace CollabBot.Features.Voting;

/// <summary>Keys of voting: forms, buttons and inputs.</summary>
internal static class VotingKeys
{
    public const string VoteForm = "Vote";
    public const string RoomPointsForm = "RoomPoints";
    public const string Vote = "vote";
    public const string RoomPoints = "room-points";
    public const string People = "people";
    public const string Points = "points-";
}
