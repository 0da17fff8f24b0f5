namespace CollabBot.Tests.Architecture;

/// <summary>Rules for the layout of source files that the compiler does not check.</summary>
public sealed class LineTests
{
    /// <summary>As <c>max_line_length</c> in .editorconfig, which only editors read.</summary>
    private const int Limit = 140;

    [Fact]
    public void No_line_of_code_is_longer_than_140_columns()
    {
        var files = Sources.WrittenByHand();

        var tooLong =
            from file in files
            from line in file.Text.ReplaceLineEndings("\n").Split('\n').Index()
            where line.Item.Length > Limit
            select $"{file.Path}:{line.Index + 1} ({line.Item.Length})";

        files.Count.ShouldBeGreaterThan(500);
        tooLong.ShouldBeEmpty();
    }
}
