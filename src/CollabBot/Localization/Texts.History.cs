namespace CollabBot.Localization;

/// <summary>Texts of the list of closed retrospectives.</summary>
internal sealed partial class Texts
{
    public string HistoryNone() => Say();

    public string HistoryCount(int count) => SayCount(count);

    public string HistoryByText() => Say();
}
