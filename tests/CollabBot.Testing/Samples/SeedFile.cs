using CollabBot.Domain;
using CollabBot.Minutes;

namespace CollabBot.Testing.Samples;

/// <summary>The sample document in the folder <c>seeds</c>, read in the same way as the <c>import</c> command reads it.</summary>
internal static class SeedFile
{
    private static readonly Lazy<MinutesContent> Read = new(() =>
    {
        var file = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Single();
        return MinutesReader.Read(File.ReadAllBytes(file)).ShouldBeOfType<MinutesReading.Understood>().Minutes;
    });

    public static MinutesContent Minutes => Read.Value with { Id = new RetrospectiveId(SampleMeeting.Once) };
}
