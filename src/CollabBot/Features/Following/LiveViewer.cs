using CollabBot.Domain;

namespace CollabBot.Features.Following;

/// <summary>One person in front of the live card: what she may do, and what she has given in the present phase.</summary>
/// <param name="UserId">The id the channel knows her by.</param>
internal sealed record LiveViewer(string? UserId, Rights Rights, bool IsDone, int Given, int PointsLeft)
{
    public bool Leads => Rights.IsFacilitator;
}
