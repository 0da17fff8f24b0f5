using CollabBot.Minutes.Json;
using CollabBot.Minutes.Markdown;
using CollabBot.Minutes.Outline;

namespace CollabBot.Minutes;

/// <summary>
/// Reads a file with the minutes of a meeting: an export or a Markdown file of the product, or an outline (see seeds/README.md).
/// </summary>
public static class MinutesReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxBytes = 10 * 1024 * 1024;

    /// <summary>Reads a file of any kind. It never throws because of the content.</summary>
    /// <param name="bytes">The content of the file, in UTF-8, UTF-16 or Windows-1252.</param>
    /// <param name="name">The file name without folder and extension; the title of an outline that has none.</param>
    /// <param name="words">
    /// The words that the product writes minutes with, one for each language, by which a Markdown file of its own is recognised.
    /// </param>
    public static MinutesReading Read(ReadOnlySpan<byte> bytes, string? name = null, params IReadOnlyList<IMinutesWords> words)
    {
        var (text, isOldEncoding, fault) = TextDecoder.Decode(bytes);
        if (fault is not null) return new MinutesReading.Refused(fault);

        var reading = LooksLikeJson(text!) ? ReadJson(text!) : ReadOwn(text!, words) ?? OutlineReader.Read(text!, name);
        if (reading is not MinutesReading.Understood understood) return reading;

        List<MinutesRemark> remarks = [.. understood.Remarks];
        if (WrongDecoding.Find(text!, isOldEncoding) is { } wrong) remarks.Add(wrong);
        if (isOldEncoding) remarks.Add(new MinutesRemark.OldEncoding());
        return understood with { Remarks = remarks };
    }

    private static MinutesReading.Understood? ReadOwn(string text, IReadOnlyList<IMinutesWords> words) =>
        words.Select(own => MarkdownReader.Read(text, own)).FirstOrDefault(minutes => minutes is not null) is { } read
            ? new MinutesReading.Understood(read, [new MinutesRemark.OwnFile()])
            : null;

    private static MinutesReading ReadJson(string text) => MinutesJson.Read(text.TrimStart('\uFEFF')) switch
    {
        MinutesJsonReading.Understood understood => new MinutesReading.Understood(
            understood.Minutes,
            [.. understood.UnknownFields.Select(path => new MinutesRemark.UnknownField(path))]),
        MinutesJsonReading.Refused refused => new MinutesReading.Refused(new MinutesFault.BadJson(refused.Fault)),
        _ => new MinutesReading.Refused(new MinutesFault.NoMinutes()),
    };

    // A text may begin with « [ ». A JSON array is no export, but is treated as JSON so that the refusal says what is wrong with it.
    private static bool LooksLikeJson(string text)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (start.StartsWith("{")) return true;
        if (!start.StartsWith("[")) return false;

        var next = start[1..].TrimStart();
        return next.Length > 0 && next[0] is '{' or '[' or '"' or ']';
    }
}
