namespace CollabBot.Requests;

/// <summary>Which retrospective a request is about, if it names none, and who may ask.</summary>
internal enum Access
{
    /// <summary>The open one. Anybody of the conversation.</summary>
    Open,

    /// <summary>The open one, else the one closed last.</summary>
    Latest,

    /// <summary>The open one, else the one closed last, which a step back reopens.</summary>
    Reopen,

    /// <summary>
    /// The one that is summed up: the open one, else the one closed last. For coordinators; a closed one without coordinator can
    /// be summed up by anybody.
    /// </summary>
    Coordinate,

    /// <summary>
    /// As <see cref="Coordinate"/>; a named one can be read by anybody of the conversation once its changes are revealed.
    /// </summary>
    Read,
}

/// <summary>What the pipeline finds before the handler of a request runs.</summary>
/// <param name="access">Which retrospective, and who may ask.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NeedsAttribute(Access access) : Attribute
{
    public Access Access { get; } = access;

    /// <summary>Whether it is a facilitator's act: if no facilitator is left, a coordinator or administrator takes over by it.</summary>
    public bool Leads { get; init; }
}
