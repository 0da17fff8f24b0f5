using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the summary card.</summary>
internal sealed partial class Texts
{
    public string SummaryHead(bool isClosed) => Say(isClosed ? "SummaryHead" : "SummaryHeadSoFar");

    public string SummarySentence(string title, int themes, string directions) => SayCount(themes, [title, directions]);

    public string SummaryToggle(string label) => Say([label]);

    /// <summary>The sentence before any theme is retained, when the group has named and grouped changes.</summary>
    public string SummarySoFarSentence(string title, int themes, int changes) => Say([title, ThemeCount(themes), ChangeCount(changes)]);

    /// <summary>Before the reveal: the step, and how many people have answered.</summary>
    public string SummarySoFar(string title, Phase phase, int people) => SayCount(people, [title, PhaseName(phase)]);

    public string SummaryPreview() => Say();

    public string SummaryInvitation() => Say();

    public string SummaryPosted() => Say();

    public string SummaryNotPosted() => Say();

    public string ThemeTile(int count) => SayCount(count);

    public string ChangeTile(int count) => SayCount(count);

    public string NothingYet() => Say();
}
