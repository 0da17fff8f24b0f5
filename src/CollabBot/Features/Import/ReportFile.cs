using CollabBot.Endpoints;
using CollabBot.Reports;
using CollabBot.Startup.Packaging;

namespace CollabBot.Features.Import;

/// <summary>Reads a file to import: a JSON export of the product, or the outline of minutes.</summary>
internal static class ReportFile
{
    /// <summary>Reads a file of either kind.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="name">The file name without folder and extension; the title of an outline that has none.</param>
    public static OutlineReading Read(ReadOnlySpan<byte> bytes, string? name = null)
    {
        if (bytes.Length > OutlineBytes.Limit)
            return new OutlineReading.Refused(new ImportFault.TooLarge(bytes.Length, OutlineBytes.Limit));

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
