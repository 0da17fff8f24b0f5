using CollabBot.Domain;
using CollabBot.Minutes;
using CollabBot.Tests.Features.Import;

namespace CollabBot.Tests.Meetings;

/// <summary>The sample meeting of 30 October 2018, read from its report: the source of what people enter in the replay.</summary>
internal static class SeedMeeting
{
    public static MinutesContent Minutes { get; } = MinutesReader.Read(Seed.Bytes).ShouldBeOfType<MinutesReading.Understood>().Minutes;
}
