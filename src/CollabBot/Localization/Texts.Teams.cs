using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of Teams features: personal views, welcome messages, changes named from messages, the search, files and links.</summary>
internal sealed partial class Texts
{
    public string LiveMineNamed(int count) => SayCount(count);

    public string LiveMinePoints(int count) => SayCount(count);

    public string LiveMineGiven(int count) => SayCount(count);

    public string LiveMineDone() => Say();

    public string WelcomePrivate() => Say();

    public string WelcomeShared() => Say();

    public string WelcomeByText() => Say();

    public string MessageEmpty() => Say();

    public string MessageCut(int limit) => Say([limit]);

    public string MessageLinked() => Say();

    public string SearchNothingHere() => Say();

    public string SearchNothingFound() => Say();

    public string SearchShares() => Say();

    public string FoundChange() => Say();

    public string FoundTheme() => Say();

    public string FoundLesson(LessonKind kind) => Say($"{nameof(FoundLesson)}_{kind}");

    public string FileConsent() => Say();

    public string ReportOffer(string title) => Say([title]);

    public string ReportInvitation() => Say();

    public string ReportLink(int minutes) => Say([minutes]);

    public string ReportFileName() => Say();

    public string ReportCommand() => Say();

    public string FileExpired() => Say();

    /// <param name="command">The command that gets the file.</param>
    public string FileDeclined(string command) => Say([command]);

    /// <inheritdoc cref="FileDeclined"/>
    public string FileNotUploaded(string command) => Say([command]);

    public string FileGiven() => Say();

    public string FileTaken(string name) => Say([name]);

    public string PageTitle() => Say();

    public string PageReady(string name, int minutes) => SayCount(minutes, [name]);

    public string PageButton() => Say();

    public string PageGoneTitle() => Say();

    public string PageGone() => Say();
}
