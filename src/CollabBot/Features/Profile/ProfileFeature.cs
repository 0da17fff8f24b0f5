using System.Text.RegularExpressions;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Profile;

/// <summary>The person's own language, organisation and role.</summary>
internal sealed partial class ProfileFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new SetLanguage("fr"), "langue fr", "langue français", "language fr", "language french")
            .Command(() => new SetLanguage("en"), "langue en", "langue anglais", "language en", "language english")
            .Command(() => new SetOrganisation(null), "mon organisation", "my organisation", "my organization")
            .Command(() => new SetOccupation(null), "mon rôle", "my role")
            .WordedText("mon organisation …", ReadOrganisation, _ => true)
            .WordedText("mon rôle …", ReadOccupation, IsKnownRole)
            .OpensForm(ProfileKeys.OrganisationForm, _ => new OpenOrganisationForm())
            .OpensForm(ProfileKeys.LanguageForm, _ => new OpenLanguageForm())
            .Button(ProfileKeys.Profile, values => new SetProfile(
                values.Text(ProfileKeys.Organisation) ?? "",
                values.Text(ProfileKeys.Occupation) is ProfileKeys.Unsaid ? "" : values.Text(ProfileKeys.Occupation)))
            .Button(
                ProfileKeys.SetLanguage,
                values => values.Text(ButtonData.Language) is "fr" or "en" ? new SetLanguage(values.Text(ButtonData.Language)!) : null)
            .Handler<OrganisationHandler>()
            .Handler<LanguageHandler>();
        feature.Services.AddScoped<OwnProfile>();
    }

    private static SetOrganisation? ReadOrganisation(string text) =>
        Organisation().Match(text.Trim()) is { Success: true } match
            ? new SetOrganisation(OrNothing(match.Groups["text"].Value.Trim()))
            : null;

    private static SetOccupation? ReadOccupation(string text) =>
        Role().Match(text.Trim()) is { Success: true } match ? new SetOccupation(OrNothing(match.Groups["text"].Value.Trim())) : null;

    /// <summary>A dash clears what is stored.</summary>
    private static string OrNothing(string typed) => typed is "-" or "–" or "—" ? "" : typed;

    /// <summary>« Mon rôle a changé » may be the statement of a change, so only a known role is unmistakable.</summary>
    private static bool IsKnownRole(IRequest request) =>
        request is SetOccupation { Occupation: { } said } && (said.Length == 0 || Texts.ReadOccupation(said) is not null);

    [GeneratedRegex(
        @"^/?(?:mon organisation|my organi[sz]ation)\s*:?\s+(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(
        @"^/?(?:mon r[oô]le|my role)\s*:?\s+(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Role();
}
