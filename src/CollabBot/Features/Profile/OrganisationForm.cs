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

        AddTo(card.Body, organisation, occupation?.ToString(), texts, expanded: true);
        card.Body.Add(CardElements.Subtle(texts.OrganisationNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ProfileKeys.Profile, null, once));
        return card;
    }

    /// <summary>Adds the two fields, for another form as well.</summary>
    public static void AddTo(List<AdaptiveElement> body, string? organisation, string? occupation, Texts texts, bool expanded)
    {
        body.Add(Inputs.Text(ProfileKeys.Organisation, texts.OrganisationLabel(), organisation, Wording.LabelLimit));
        body.Add(Inputs.Choice(
            ProfileKeys.Occupation,
            texts.OccupationLabel(),
            occupation ?? ProfileKeys.Unsaid,
            [
                .. Enum.GetValues<Occupation>().Select(role => (texts.OccupationWord(role), role.ToString())),
                (texts.OccupationUnsaid(), ProfileKeys.Unsaid)
            ],
            expanded));
    }
}
