namespace CollabBot.Localization;

/// <summary>Texts of the summary card.</summary>
internal sealed partial class Texts
{
    public string SummaryHead(bool isClosed) => Say(isClosed ? "SummaryHead" : "SummaryHeadSoFar");

    public string SummarySentence(string title, int themes, string directions) => SayCount(themes, [title, directions]);

    public string SummaryToggle(string label) => Say([label]);

    public string SummaryPosted() => Say();

    public string NothingYet() => Say();
}
