using System.Runtime.CompilerServices;

namespace CollabBot.Testing;

/// <summary>Paths in the repository, derived from the path of this source file.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
