using Microsoft.Bot.Builder;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class TelemetryTests
{
    private readonly List<string> _told = [];

    [Fact]
    public void A_dialog_view_is_a_page_view_where_there_are_such()
    {
        new PageClient(_told).TrackDialogView("greeting");

        _told.ShouldBe(["page greeting"]);
    }

    [Fact]
    public void A_dialog_view_is_a_trace_elsewhere()
    {
        new TraceClient(_told).TrackDialogView("greeting", new Dictionary<string, string> { ["k"] = "v" });

        _told.ShouldHaveSingleItem().ShouldSatisfyAllConditions(line => line.ShouldContain("greeting"), line => line.ShouldContain("Information k=v"));
    }

    [Fact]
    public void The_client_that_tells_nobody_takes_everything()
    {
        var client = NullBotTelemetryClient.Instance;

        Should.NotThrow(() =>
        {
            client.TrackAvailability("n", default, default, "here", true);
            client.TrackDependency("t", "t", "n", "d", default, default, "200", true);
            client.TrackEvent("e");
            client.TrackException(new InvalidOperationException());
            client.TrackTrace("m", Severity.Critical, null!);
            client.TrackDialogView("d");
            client.Flush();
        });
        client.ShouldBeSameAs(NullBotTelemetryClient.Instance);
    }

    private class TraceClient(List<string> told) : IBotTelemetryClient
    {
        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties) =>
            told.Add($"{message} {severityLevel} {string.Join(',', (properties ?? new Dictionary<string, string>()).Select(property => $"{property.Key}={property.Value}"))}");

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => told.Add(name);

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => told.Add(dependencyName);

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => told.Add(eventName);

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => told.Add(exception.Message);

        public void Flush() => told.Clear();
    }

    private sealed class PageClient(List<string> told) : TraceClient(told), IBotPageViewTelemetryClient
    {
        private readonly List<string> _told = told;

        public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => _told.Add("page " + dialogName);
    }
}
