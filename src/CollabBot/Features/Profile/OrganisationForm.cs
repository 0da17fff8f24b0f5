using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Profile;

/// <summary>The form for a person's organisation and role, both optional. An organisation left empty is cleared.</summary>
internal static class OrganisationForm
{
    public static AdaptiveCard Of(string? organisation, Occupation? occupation, Texts texts, Guid once, string? refusal = null)
    {
        var card = CardElements.Card(texts, texts.OrganisationTitle());
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));

        card.Body.Add(Inputs.Text(ProfileKeys.Organisation, texts.OrganisationLabel(), organisation, Wording.LabelLimit));
        card.Body.Add(Inputs.Choice(
            ProfileKeys.Occupation,
            texts.OccupationLabel(),
            occupation?.ToString() ?? ProfileKeys.Unsaid,
            [
                .. Enum.GetValues<Occupation>().Select(role => (texts.OccupationWord(role), role.ToString())),
                (texts.OccupationUnsaid(), ProfileKeys.Unsaid)
            ]));
        card.Body.Add(CardElements.Subtle(texts.OrganisationNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ProfileKeys.Profile, null, once));
        return card;
    }
}
