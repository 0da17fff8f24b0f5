using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>
/// Texts of roles, of changes to the set-up, of a person's language and organisation, of the choice of a retrospective, and of past ones.
/// </summary>
internal sealed partial class Texts
{
    public string RoleHow() => Say();

    public string RoleNobody(Role role) => Say($"{nameof(RoleNobody)}_{role}");

    public string RoleList(Role role, string names) => Say([names], $"{nameof(RoleList)}_{role}");

    public string RoleUnnamed(int count) => SayCount(count);

    public string RoleRefused(string name, string why) => name.Length == 0 ? why : Say([name, why]);

    public string RoleChanged(RoleChanged change, string name) => Say([name], change switch
    {
        { Given: false } => $"RoleTaken_{change.Role}",
        { Changed: false } => $"RoleGivenBefore_{change.Role}",
        _ => $"RoleGiven_{change.Role}",
    });

    public string RoleTakenOver() => Say();

    public string SetupTitle() => Say();

    public string SetupInvitation() => Say();

    public string SetupOpen(string title) => Say([title]);

    public string SetupNote() => Say();

    public string SetupMore() => Say();

    public string SetupChanged() => Say();

    public string SetupLanguageLabel() => Say();

    public string SetupThemesLabel() => Say();

    public string SetupGlossaryLabel() => Say();

    public string SetupGlossaryExample() => Say();

    public string SetupGroupingLabel() => Say();

    public string SetupGroupingTitle() => Say();

    public string SetupExpectedLabel() => Say();

    public string GlossaryShow() => Say();

    public string GlossaryHeading() => Say();

    public string NameThemeOther() => Say();

    public string NameStepThemes(string themes) => Say([themes]);

    public string LanguageName(string language) => Say($"{nameof(LanguageName)}_{language}");

    public string LanguageSet(string language) => Say([LanguageName(language)]);

    public string OrganisationTitle() => Say();

    public string OrganisationLabel() => Say();

    public string OrganisationNote() => Say();

    public string OrganisationInvitation() => Say();

    public string OrganisationQuestion() => Say();

    public string OrganisationSet(string organisation) => Say([organisation]);

    public string OrganisationCleared() => Say();

    public string ChooseQuestion() => Say();

    public string ChooseInPrivate() => Say();

    public string ChooseOnly(string title) => Say([title]);

    public string Chosen(string title) => Say([title]);

    public string ChosenLine(string title) => Say([title]);

    public string HistoryNone() => Say();

    public string HistoryCount(int count) => SayCount(count);

    public string HistoryByText() => Say();
}
