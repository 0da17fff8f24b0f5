using System.Text;
using CollabBot.Features.Import;

namespace CollabBot.Tests.Features.Import;

/// <summary>The sample document, the report of a real meeting, which is embedded in the product.</summary>
internal static class Seed
{
    public static byte[] Bytes { get; } = Read();

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

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
