using CollabBot.Domain;
using CollabBot.Features.Importing;

namespace CollabBot.Tests.Cards;

/// <summary>The sample document of the repository, read as <c>import</c> reads it.</summary>
internal static class SeedFile
{
    private static readonly Lazy<Minutes> Read = new(() =>
    {
        var file = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Single();
        return ReportFile.Read(File.ReadAllBytes(file)).ShouldBeOfType<OutlineReading.Understood>().Minutes;
    });

    public static Minutes Minutes => Read.Value with { Id = new RetrospectiveId(SampleMeeting.Once) };
}
