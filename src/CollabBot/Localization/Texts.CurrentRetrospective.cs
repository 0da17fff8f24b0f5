namespace CollabBot.Localization;

/// <summary>Texts of choosing the retrospective that a private chat is about.</summary>
internal sealed partial class Texts
{
    public string ChooseQuestion() => Say();

    public string ChooseInPrivate() => Say();

    public string ChooseOnly(string title) => Say([title]);

    public string Chosen(string title) => Say([title]);

    public string ChosenLine(string title) => Say([title]);
}
