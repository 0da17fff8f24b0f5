using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Naming;

/// <summary>The form that names a change: the statement first, then its direction, the rest folded away.</summary>
internal static class NameForm
{
    private const string More = "more";

    public static AdaptiveCard Of(Retrospective retrospective, NameFields fields, Texts texts, Guid once, string? notice = null, bool refused = false)
    {
        var card = Parts.Card(texts, texts.NameTitle());
        if (notice is not null) card.Body.Add(Parts.Notice(notice, refused));

        card.Body.Add(Parts.Sentence(texts.NameQuestion(retrospective.Period), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Text(
            ButtonData.Inputs.Statement,
            texts.NameStatementLabel(),
            fields.Statement,
            Wording.StatementLimit,
            multiline: true,
            required: texts.For(new Refusal.TextMissing())));
        card.Body.Add(Inputs.DirectionChoice(texts, ButtonData.Inputs.Direction, texts.NameDirectionLabel(), fields.Direction, required: true));
        card.Body.Add(Folded(retrospective, fields, texts));
        card.Body.Add(Parts.Subtle(texts.NamePrivacy(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Name, retrospective, once));
        card.Actions.Add(new AdaptiveToggleVisibilityAction { Title = texts.NameMore(), TargetElements = [new AdaptiveTargetElement(More)] });
        GlossaryPart.AddTo(card, retrospective, texts);
        return card;
    }

    private static AdaptiveContainer Folded(Retrospective retrospective, NameFields fields, Texts texts)
    {
        var folded = new AdaptiveContainer
        {
            Id = More,
            IsVisible = fields.Theme is not null || fields.Why is not null || fields.Example is not null,
        };
        PresetThemes.AddTo(folded.Items, retrospective, fields.Theme, texts);
        folded.Items.Add(Inputs.Text(ButtonData.Inputs.Why, texts.NameWhyLabel(), fields.Why, Wording.ExplanationLimit, multiline: true));
        folded.Items.Add(Inputs.Text(ButtonData.Inputs.Example, texts.NameExampleLabel(), fields.Example, Wording.ExplanationLimit, multiline: true));
        return folded;
    }
}
