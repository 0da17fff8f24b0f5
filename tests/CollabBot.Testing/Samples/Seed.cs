using System.Text;
using CollabBot.Domain;
using CollabBot.Features.Import;
using CollabBot.Minutes;

namespace CollabBot.Testing.Samples;

/// <summary>The sample document, the report of a real meeting, which is embedded in the product.</summary>
internal static class Seed
{
    private static readonly Lazy<MinutesContent> Parsed = new(() =>
        MinutesReader.Read(Bytes).ShouldBeOfType<MinutesReading.Understood>().Minutes with
        {
            Id = new RetrospectiveId(SampleMeeting.Once),
        });

    public static byte[] Bytes { get; } = Read();

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    public static MinutesContent Minutes => Parsed.Value;

    private static byte[] Read()
    {
        var assembly = typeof(ReportImport).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.StartsWith("seeds/", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
