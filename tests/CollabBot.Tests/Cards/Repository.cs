using System.Runtime.CompilerServices;

namespace CollabBot.Tests.Cards;

/// <summary>Paths of the repository and next to it, derived from the path of this source file.</summary>
internal static class Repository
{
    public static string CardsFolder { get; } = Path.GetDirectoryName(ThisFile())!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(CardsFolder, "..", "..", ".."));

    /// <summary>
    /// The path of a file in the folder <c>shared</c> next to the repository. Skips the test with a message if the file does not exist.
    /// </summary>
    public static string Shared(string path)
    {
        var found = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(Path.Exists(found), $"../shared/{path} is not here, so the cards are not compared with the published schema.");
        return found;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
