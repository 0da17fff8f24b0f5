namespace CollabBot.Tests;

/// <summary>The product's source text, for rules that are checked on the text.</summary>
internal static class Sources
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The C# files of a folder under src, with their paths relative to src; build output is left out.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string folder)
    {
        var source = Path.Combine(Root, "src");
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'))
                .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllText(Path.Combine(source, path)))),
        ];
    }

    private static string Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "CollabBot.sln"))) return current.FullName;
        }

        throw new DirectoryNotFoundException("The tests run from inside the repository: CollabBot.sln is nowhere above them.");
    }
}
