using CollabBot.Domain;

namespace CollabBot.Features.LiveCard;

/// <summary>The viewer of a live card: their rights, and what they have given in the current step.</summary>
/// <param name="UserId">The person's id on the channel.</param>
internal sealed record LiveViewer(string? UserId, Rights Rights, bool IsDone, int Given, int PointsLeft)
{
    public bool Leads => Rights.IsFacilitator;
}
