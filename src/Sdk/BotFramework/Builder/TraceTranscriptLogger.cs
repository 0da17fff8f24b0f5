using System.Diagnostics;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes what is said to <see cref="Trace"/>, as indented JSON; or only for a debugger, and shorter.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerOptions Indented = new(SchemaJson.Options) { WriteIndented = true };

    private readonly bool _whole;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Makes the logger.</summary>
    /// <param name="traceActivity">Whether whole activities are written; otherwise, and only while a debugger is attached, the text of messages and the type of everything else.</param>
    public TraceTranscriptLogger(bool traceActivity) => _whole = traceActivity;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        // As an argument: what people write may hold braces, and is no format.
        if (_whole || Debugger.IsAttached) Trace.TraceInformation("{0}", _whole ? Json(activity) : activity.AsMessageActivity()?.Text ?? activity.Type);
        return Task.CompletedTask;
    }

    private static string Json(IActivity activity) => JsonSerializer.Serialize(activity, activity.GetType(), Indented);
}
