using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of a person's language, organisation and role.</summary>
internal sealed partial class Texts
{
    public string OccupationWord(Occupation occupation) => Say($"{nameof(OccupationWord)}_{occupation}");

    public string OccupationLabel() => Say();

    public string OccupationUnsaid() => Say();

    public string OccupationSet(Occupation occupation) => Say([OccupationWord(occupation)]);

    public string OccupationCleared() => Say();

    public string Introduced() => Say();

    public string LanguageTitle() => Say();

    public string LanguageLabel() => Say();

    public string LanguageInvitation() => Say();

    /// <summary>The role for a word in either language; null if it is none.</summary>
    public static Occupation? ReadOccupation(string typed)
    {
        var word = Folding.Of(typed.Trim().TrimEnd('.'));
        foreach (var occupation in Enum.GetValues<Occupation>())
        {
            if (All.Any(language => language
                .Say($"OccupationWords_{occupation}")
                .Split('|')
                .Any(name => Folding.Of(name) == word))) return occupation;
        }

        return null;
    }

    public string LanguageSet(string language) => Say([LanguageName(language)]);

    public string OrganisationTitle() => Say();

    public string OrganisationLabel() => Say();

    public string OrganisationNote() => Say();

    public string OrganisationInvitation() => Say();

    public string OrganisationSet(string organisation) => Say([organisation]);

    public string OrganisationCleared() => Say();
}
