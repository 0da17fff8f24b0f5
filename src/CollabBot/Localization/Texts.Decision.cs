namespace CollabBot.Localization;

/// <summary>Texts of the decision on the retained themes.</summary>
internal sealed partial class Texts
{
    public string RetainByText() => Say();

    public string DecisionTitle() => Say();

    public string DecisionQuestion(int themes) => SayCount(themes);

    public string DecisionThemes() => Say();

    public string DecisionReason() => Say();

    public string DecisionBecause(string theme) => Say([theme]);

    public string DecisionDissents() => Say();

    public string DecisionNote() => Say();

    public string DecisionInvitation() => Say();

    public string Decided(int themes) => SayCount(themes);

    public string DissentNoted() => Say();

    public string DissentNotedAs(string note) => Say([note]);

    public string NamesInNote(IEnumerable<string> names) => Say([Quoted(names)]);

    public string NamesInForm(IEnumerable<string> names) => Say([Quoted(names)]);

    private string Quoted(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => Language == "fr" ? $"«\u00a0{name}\u00a0»" : $"\"{name}\""));

    public string Explained(string theme) => Say([theme]);
}
