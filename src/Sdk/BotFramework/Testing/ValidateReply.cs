using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the expected one, and throws if it will not do.</summary>
/// <param name="expected">The expected reply.</param>
/// <param name="actual">The reply.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);
