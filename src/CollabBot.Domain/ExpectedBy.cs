namespace CollabBot.Domain;

/// <summary>By what somebody is expected.</summary>
public enum ExpectedBy
{
    /// <summary>The facilitator has named her.</summary>
    Name,

    /// <summary>She is a member of the conversation.</summary>
    Membership,

    /// <summary>She has acted: nobody knows who else would.</summary>
    Acts,
}
