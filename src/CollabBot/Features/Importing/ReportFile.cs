using CollabBot.Reports;

namespace CollabBot.Features.Importing;

/// <summary>A file that someone wants to import: an export of ours, or the outline of a report.</summary>
internal static class ReportFile
{
    /// <summary>Reads either.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="name">Its name without folder and extension; the title of an outline that has none.</param>
    public static OutlineReading Read(ReadOnlySpan<byte> bytes, string? name = null)
    {
        if (bytes.Length > OutlineBytes.Limit) return new OutlineReading.Refused(new ImportFault.TooLarge(bytes.Length, OutlineBytes.Limit));

        var (text, _, fault) = OutlineBytes.Decode(bytes);
        if (fault is not null) return new OutlineReading.Refused(fault);
        if (!LooksLikeJson(text!)) return OutlineReader.Read(bytes, name);

        return MinutesJson.Read(text!.TrimStart('\uFEFF')) switch
        {
            MinutesJsonReading.Understood understood => new OutlineReading.Understood(
                understood.Minutes,
                [.. understood.UnknownFields.Select(path => new OutlineRemark.UnknownField(path))]),
            MinutesJsonReading.Refused refused => new OutlineReading.Refused(new ImportFault.BadJson(refused.Fault)),
            _ => new OutlineReading.Refused(new ImportFault.NoReport()),
        };
    }

    // « [ » alone may open a line of text; a JSON array is no export, but deserves to be told so.
    private static bool LooksLikeJson(string text)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF');
        if (start.StartsWith("{")) return true;
        if (!start.StartsWith("[")) return false;

        var next = start[1..].TrimStart();
        return next.Length > 0 && next[0] is '{' or '[' or '"' or ']';
    }
}
