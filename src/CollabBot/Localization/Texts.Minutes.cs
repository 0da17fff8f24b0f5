using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the minutes, and of how they are offered.</summary>
internal sealed partial class Texts
{
    public string ReportDecisions() => Say();

    public string ReportOverride(string reason) => Say([reason]);

    public string ReportBecause(string theme, string why) => Say([theme, why]);

    public string ReportDissents() => Say();

    public string ReportPlace(string place) => Say([place]);

    public string ReportShortLabel(string label) => Say([label]);

    public string ReportProvisional() => Say();

    public string ReportIntention() => Say();

    public string ReportChanges() => Say();

    public string ReportLessons() => Say();

    public string ReportUngrouped() => Say();

    public string ReportNotes() => Say();

    public string ReportWhy(string why) => Say([why]);

    public string ReportExample(string example) => Say([example]);

    public string ReportOffer(string title) => Say([title]);

    public string ReportInvitation() => Say();

    public string ReportLink(int minutes) => Say([minutes]);

    public string ReportFileName() => Say();

    public string ReportCommand() => Say();

    public string ReportNotYet(Phase phase) => Say([PhaseName(phase)]);
}
