using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces in a turn.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace; only the emulator channel shows it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">Name.</param>
    /// <param name="value">Payload.</param>
    /// <param name="valueType">Says what the value is; the name of its type if null.</param>
    /// <param name="label">A label for the developer; the calling member unless given.</param>
    /// <param name="cancellationToken">Ends the sending early.</param>
    /// <returns>The id of the trace.</returns>
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
