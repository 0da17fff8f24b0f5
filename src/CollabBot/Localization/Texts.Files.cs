using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the import and export commands.</summary>
internal sealed partial class Texts
{
    public string ImportPlaceMissing() => Say();

    public string ImportFileMissing(string path) => Say([path]);

    public string Imported(string id) => Say([id]);

    public string ImportedOpen(Phase phase) => Say([PhaseName(phase)]);

    public string ImportedBefore(string id) => Say([id]);

    public string FileRefused(string reason) => Say([reason]);

    public string ExportNothing() => Say();

    public string ExportSeveral() => Say();

    public string ExportUnknown(string id) => Say([id]);
}
