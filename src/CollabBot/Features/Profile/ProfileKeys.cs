namespace CollabBot.Features.Profile;

/// <summary>Keys of the profile: forms, buttons and inputs.</summary>
internal static class ProfileKeys
{
    public const string OrganisationForm = "Organisation";
    public const string LanguageForm = "Language";
    public const string Profile = "organisation";
    public const string SetLanguage = "language";
    public const string Organisation = "organisation";
    public const string Occupation = "occupation";
    public const string Unsaid = "none";
}
