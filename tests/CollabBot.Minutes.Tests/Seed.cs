using System.Text;

namespace CollabBot.Minutes.Tests;

/// <summary>The sample document in the folder <c>seeds</c>, the minutes of a real meeting.</summary>
internal static class Seed
{
    public static byte[] Bytes { get; } = Load();

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    private static byte[] Load()
    {
        var assembly = typeof(Seed).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single())!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
