namespace CollabBot.Localization;

/// <summary>Texts of the welcome messages.</summary>
internal sealed partial class Texts
{
    public string Welcome() => Say();

    public string WelcomePrivate() => Say();

    public string WelcomeShared() => Say();

    public string WelcomeByText() => Say();
}
