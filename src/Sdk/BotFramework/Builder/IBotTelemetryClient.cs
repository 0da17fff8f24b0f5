namespace Microsoft.Bot.Builder;

/// <summary>Tells a telemetry service what happens.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Tells whether something could be reached.</summary>
    /// <param name="name">Name of the check.</param>
    /// <param name="timeStamp">When it was made.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="runLocation">Where it was made.</param>
    /// <param name="success">Whether it could be reached.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="properties">More, by name.</param>
    /// <param name="metrics">Measures, by name.</param>
    void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Tells of a call of another service.</summary>
    /// <param name="dependencyTypeName">Kind of the service, for example <c>HTTP</c>.</param>
    /// <param name="target">Which service.</param>
    /// <param name="dependencyName">What was called.</param>
    /// <param name="data">How it was called.</param>
    /// <param name="startTime">When.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="resultCode">What came of it.</param>
    /// <param name="success">Whether it worked.</param>
    void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success);

    /// <summary>Tells of an event.</summary>
    /// <param name="eventName">Name of the event.</param>
    /// <param name="properties">More, by name.</param>
    /// <param name="metrics">Measures, by name.</param>
    void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Tells of an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="properties">More, by name.</param>
    /// <param name="metrics">Measures, by name.</param>
    void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);

    /// <summary>Tells a message for developers.</summary>
    /// <param name="message">The message.</param>
    /// <param name="severityLevel">How grave it is.</param>
    /// <param name="properties">More, by name.</param>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties);

    /// <summary>Sends what was told so far.</summary>
    void Flush();
}
