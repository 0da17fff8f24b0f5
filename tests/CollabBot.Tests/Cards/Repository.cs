using System.Runtime.CompilerServices;

namespace CollabBot.Tests.Cards;

/// <summary>Files of the repository and beside it, found from where this source stands.</summary>
internal static class Repository
{
    public static string CardsFolder { get; } = Path.GetDirectoryName(ThisFile())!;

    public static string Root { get; } = Path.GetFullPath(Path.Combine(CardsFolder, "..", "..", ".."));

    /// <summary>What lies in the folder <c>shared</c> beside the repository; where it does not, the test is skipped and says so.</summary>
    public static string Shared(string path)
    {
        var found = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        Assert.SkipUnless(Path.Exists(found), $"../shared/{path} is not here, so the cards are not compared with the published schema.");
        return found;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
