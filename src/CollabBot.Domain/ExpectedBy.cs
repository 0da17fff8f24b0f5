namespace CollabBot.Domain;

/// <summary>Why a person is expected to take part.</summary>
public enum ExpectedBy
{
    /// <summary>The facilitator has named the person as expected.</summary>
    Name,

    /// <summary>The person is a member of the conversation.</summary>
    Membership,

    /// <summary>The person has acted in the retrospective; used when neither names nor members are known.</summary>
    Acts,
}
