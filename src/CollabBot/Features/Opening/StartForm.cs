using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Opening;

/// <summary>The form that sets up a retrospective. All but the title has a default.</summary>
internal static class StartForm
{
    public static AdaptiveCard Of(StartFields fields, Texts texts, Guid once, string? refusal = null)
    {
        var card = Parts.Card(texts, texts.StartTitle());
        if (refusal is not null) card.Body.Add(Parts.Notice(refusal, refused: true));

        card.Body.Add(Inputs.Text(ButtonData.Inputs.Title, texts.StartTitleLabel(), fields.Title, Wording.LabelLimit, required: texts.StartTitleMissing()));
        card.Body.Add(Inputs.Text(ButtonData.Inputs.Intention, texts.StartIntentionLabel(), fields.Intention, Wording.ExplanationLimit, multiline: true));
        card.Body.Add(Parts.Row(
            Parts.Stretch(Number(ButtonData.Inputs.From, texts.StartFromLabel(), fields.From, 1900, 2200)),
            Parts.Stretch(Number(ButtonData.Inputs.To, texts.StartToLabel(), fields.To, 1900, 2200))));
        card.Body.Add(new AdaptiveDateInput { Id = ButtonData.Inputs.HeldOn, Label = texts.StartHeldOnLabel(), Value = fields.HeldOn });
        card.Body.Add(Inputs.Text(ButtonData.Inputs.Place, texts.StartPlaceLabel(), fields.Place, Wording.LabelLimit));
        card.Body.Add(Parts.Row(
            Parts.Stretch(Number(ButtonData.Inputs.RetainedCount, texts.StartRetainedLabel(), fields.RetainedCount, 1, RetrospectiveSettings.Most)),
            Parts.Stretch(Number(ButtonData.Inputs.PointsPerPerson, texts.StartPointsLabel(), fields.PointsPerPerson, 1, RetrospectiveSettings.Most))));
        card.Body.Add(Parts.Subtle(texts.StartNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Start, null, once));
        return card;
    }

    private static AdaptiveNumberInput Number(string id, string label, string? value, int least, int most)
    {
        var input = new AdaptiveNumberInput { Id = id, Label = label, Min = least, Max = most };
        if (double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)) input.Value = number;
        return input;
    }
}
