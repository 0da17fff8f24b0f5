namespace CollabBot.Domain;

/// <summary>How many people gave points, and what happened to the points since they were last shown.</summary>
/// <param name="Ballots">How many people gave points themselves.</param>
/// <param name="InRoom">How many people share the room's points; 0 if the room gave none.</param>
/// <param name="Changed">How many ballots have changed since points were last shown.</param>
/// <param name="WereShown">Whether points were ever shown.</param>
/// <param name="AreSame">Whether the points of all themes are those that the last result showed.</param>
public sealed record VoteTurnout(int Ballots, int InRoom, int Changed, bool WereShown, bool AreSame)
{
    /// <summary>How many people gave points.</summary>
    public int Voters => Ballots + InRoom;
}

/// <summary>Decides when the points of a vote may be shown without telling what one person voted.</summary>
public static class VoteSecrecy
{
    /// <summary>The fewest people, and the fewest changed ballots, among which the points of one person are hidden.</summary>
    public const int Fewest = 5;

    /// <summary>
    /// Whether points may be shown. The people in the room know the room's points, so a few other ballots could be found by subtraction,
    /// and so could a few ballots that changed between two results.
    /// </summary>
    public static bool MayShow(VoteTurnout turnout) =>
        turnout.Voters >= Fewest
        && turnout.Ballots is 0 or >= Fewest
        && (!turnout.WereShown || turnout.AreSame || turnout.Ballots == 0 || turnout.Changed >= Fewest);
}
