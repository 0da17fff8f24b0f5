namespace CollabBot.Localization;

/// <summary>Texts of files in private chats, and of the page from which a file is downloaded.</summary>
internal sealed partial class Texts
{
    public string FileConsent() => Say();

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
