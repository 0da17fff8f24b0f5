namespace CollabBot.Tests;

/// <summary>The source text of the product and of the tests, for rules that are checked on the text.</summary>
internal static class Sources
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The C# files of a folder under src, with their paths relative to src; build output is left out.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string folder) => Read(Path.Combine(Root, "src"), folder);

    /// <summary>The C# files of src and tests, with their paths relative to the repository; generated migrations are left out.</summary>
    public static IReadOnlyList<(string Path, string Text)> WrittenByHand() =>
    [
        .. Read(Root, "src").Concat(Read(Root, "tests")).Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
    ];

    private static IReadOnlyList<(string Path, string Text)> Read(string root, string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(root, path)))),
    ];

    private static string Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "CollabBot.sln"))) return current.FullName;
        }

        throw new DirectoryNotFoundException("The tests run from inside the repository: CollabBot.sln is nowhere above them.");
    }
}
