using System.Text.RegularExpressions;
using CollabBot.Testing;

namespace CollabBot.Tests.Architecture;

/// <summary>Whoever has only the repository can read everything that its files refer to.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public void No_file_refers_to_a_document_that_is_not_in_the_repository()
    {
        var files = Sources.Ending(".cs", ".md", ".json", ".js", ".csproj", ".sh", ".ci/run");

        var references =
            from file in files
            from line in file.Text.ReplaceLineEndings("\n").Split('\n').Index()
            where WorkingDocument.IsMatch(line.Item)
            select $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}";

        files.Count.ShouldBeGreaterThan(800);
        references.ShouldBeEmpty();
    }

    [Fact]
    public void Every_relative_link_and_picture_in_a_document_leads_to_a_file_or_folder()
    {
        var documents = Sources.Ending(".md");

        var links =
            (from document in documents
             from Match match in Link.Matches(document.Text)
             let target = match.Groups["target"].Value
             where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
             select (document.Path, Target: target)).ToList();

        links.Count.ShouldBeGreaterThan(50);
        links.Where(link => !Leads(link.Path, link.Target)).Select(link => $"{link.Path}: {link.Target}").Distinct().ShouldBeEmpty();
    }

    private static bool Leads(string document, string target) =>
        Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, Uri.UnescapeDataString(target)));

    /// <summary>Names of documents that the authors worked with, written so that this line does not contain them.</summary>
    [GeneratedRegex(@"teams[-]platform|teams[-]2026|\b(product|design|words|look)[.]md|[.][.]/shared")]
    private static partial Regex WorkingDocument { get; }

    /// <summary>A Markdown link or an HTML picture, without the anchor of the link; links within a document are left out.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)|\bsrc=""(?<target>[^""]+)""")]
    private static partial Regex Link { get; }
}
