namespace Microsoft.Bot.Schema;

/// <summary>States of a <see cref="SemanticAction"/>.</summary>
public static class SemanticActionStates
{
    /// <summary>State <c>start</c>.</summary>
    public const string Start = "start";

    /// <summary>State <c>continue</c>.</summary>
    public const string Continue = "continue";

    /// <summary>State <c>done</c>.</summary>
    public const string Done = "done";
}
