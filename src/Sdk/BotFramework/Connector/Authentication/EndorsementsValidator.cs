namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks whether a signing key may speak for a channel.</summary>
public static class EndorsementsValidator
{
    /// <summary>Checks an endorsement.</summary>
    /// <param name="expectedEndorsement">Usually the channel id; nothing is asked for if it is empty.</param>
    /// <param name="endorsements">What the key carries.</param>
    /// <returns>True if it may.</returns>
    public static bool Validate(string? expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement)) return true;
        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
