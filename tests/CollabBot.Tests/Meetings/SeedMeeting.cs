using CollabBot.Domain;
using CollabBot.Features.Importing;

namespace CollabBot.Tests.Meetings;

/// <summary>The meeting of 30 October 2018 as its report tells it: what everybody has to say for it to happen again.</summary>
internal static class SeedMeeting
{
    public static Minutes Minutes { get; } = ReportFile.Read(Seed.Bytes).ShouldBeOfType<OutlineReading.Understood>().Minutes;
}
