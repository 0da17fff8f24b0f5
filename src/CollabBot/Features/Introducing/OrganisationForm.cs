using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Introducing;

/// <summary>The form for a person's organisation and role, both optional. An organisation left empty is cleared.</summary>
internal static class OrganisationForm
{
    public static AdaptiveCard Of(string? organisation, Occupation? occupation, Texts texts, Guid once, string? refusal = null)
    {
        var card = Parts.Card(texts, texts.OrganisationTitle());
        if (refusal is not null) card.Body.Add(Parts.Notice(refusal, refused: true));

        card.Body.Add(Inputs.Text(ButtonData.Inputs.Organisation, texts.OrganisationLabel(), organisation, Wording.LabelLimit));
        card.Body.Add(Inputs.Choice(
            ButtonData.Inputs.Occupation,
            texts.OccupationLabel(),
            occupation?.ToString() ?? ButtonData.Unsaid,
            [
                .. Enum.GetValues<Occupation>().Select(role => (texts.OccupationWord(role), role.ToString())),
                (texts.OccupationUnsaid(), ButtonData.Unsaid)
            ]));
        card.Body.Add(Parts.Subtle(texts.OrganisationNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Organisation, null, once));
        return card;
    }
}
