namespace Microsoft.Bot.Builder;

/// <summary>Tells a telemetry service which dialogs are seen, as web sites tell which pages are.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Tells that a dialog began.</summary>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">More, by name.</param>
    /// <param name="metrics">Measures, by name.</param>
    void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null);
}
