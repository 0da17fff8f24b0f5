using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the help, of cancelling, and of texts that are not understood.</summary>
internal sealed partial class Texts
{
    public string Help() => Say();

    public string HelpNow(string title, Phase phase) => Say([title, PhaseName(phase)]);

    public string NothingToCancel() => Say();

    public string NotUnderstood() => Say();

    public string HelpCommand() => Say();

    public string Greeted() => Say();

    public string DidYouMean(string command) => Say([command]);

    public string NotUnderstoodBriefly() => Say();

    public string DidYouMeanBriefly(string command) => Say([command]);

    public string Cancelled() => Say();
}
