using System.Text.Json;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>Files beside the repository, which not every machine has.</summary>
internal static class Shared
{
    public static string Folder(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CollabBot.sln")))
            folder = folder.Parent;
        var found = folder is null ? null : Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", path));
        if (found is null || !Path.Exists(found))
            Assert.Skip($"shared/{path} is not here.");
        return found;
    }

    /// <summary>The JSON without regard to the case of its words: cards may write enums in any case.</summary>
    public static JsonElement Caseless(string json) => JsonDocument.Parse(json.ToLowerInvariant()).RootElement;
}
