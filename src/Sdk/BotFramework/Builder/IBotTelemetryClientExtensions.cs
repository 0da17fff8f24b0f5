namespace Microsoft.Bot.Builder;

/// <summary>Tells which dialogs are seen, as far as the telemetry client can.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Tells that a dialog began: as a page view, or as a trace where the client knows no page views.</summary>
    /// <param name="telemetryClient">The client.</param>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">More, by name.</param>
    /// <param name="metrics">Measures, by name.</param>
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages) pages.TrackPageView(dialogName, properties, metrics);
        else telemetryClient.TrackTrace($"Dialog view: {dialogName}", Severity.Information, properties);
    }
}
