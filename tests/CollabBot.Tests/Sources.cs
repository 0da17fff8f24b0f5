using CollabBot.Testing;

namespace CollabBot.Tests;

/// <summary>The source text of the product and of the tests, for rules that are checked on the text.</summary>
internal static class Sources
{
    /// <summary>The C# files of a folder under src, with their paths relative to src; build output is left out.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(string folder) => Read(Path.Combine(Repository.Root, "src"), folder);

    /// <summary>The C# files of src and tests, with their paths relative to the repository; generated migrations are left out.</summary>
    public static IReadOnlyList<(string Path, string Text)> WrittenByHand() =>
    [
        .. Read(Repository.Root, "src").Concat(Read(Repository.Root, "tests"))
            .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
    ];

    /// <summary>
    /// The files of the repository with one of the name endings, with their paths relative to it; folders named in .gitignore are left out.
    /// </summary>
    public static IReadOnlyList<(string Path, string Text)> Ending(params string[] endings)
    {
        string[] ignored = [".git", .. File.ReadLines(Path.Combine(Repository.Root, ".gitignore")).Select(line => line.TrimEnd('/'))];
        return
        [
            .. FilesOf(new DirectoryInfo(Repository.Root))
                .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
                .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
                .Select(path => (path, File.ReadAllText(Path.Combine(Repository.Root, path)))),
        ];

        IEnumerable<FileInfo> FilesOf(DirectoryInfo folder) =>
            folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => !ignored.Contains(inner.Name)).SelectMany(FilesOf));
    }

    private static IReadOnlyList<(string Path, string Text)> Read(string root, string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(root, path)))),
    ];
}
