using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>
/// The form that starts a retrospective or changes its settings. Every field except the title has a default, and rarely used fields are
/// folded.
/// </summary>
internal static class StartForm
{
    private const string More = "more";

    /// <param name="notice">What is wrong with the submitted fields, or what the person must know first.</param>
    /// <param name="retrospective">The retrospective whose settings are changed; null for a new one.</param>
    public static AdaptiveCard Of(
        StartFields fields,
        Texts texts,
        Guid once,
        string? notice = null,
        Retrospective? retrospective = null,
        bool refused = true)
    {
        var card = CardElements.Card(texts, retrospective is null ? texts.StartTitle() : texts.SetupTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        card.Body.Add(Inputs.Text(
            SetupKeys.Title,
            texts.StartTitleLabel(),
            fields.Title,
            Wording.LabelLimit,
            required: texts.StartTitleMissing()));
        card.Body.Add(Inputs.Text(
            SetupKeys.Intention,
            texts.StartIntentionLabel(),
            fields.Intention,
            Wording.ExplanationLimit,
            multiline: true));
        card.Body.Add(CardElements.Row(
            CardElements.Side(Number(SetupKeys.From, texts.StartFromLabel(), fields.From)),
            CardElements.Side(Number(SetupKeys.To, texts.StartToLabel(), fields.To))));
        card.Body.Add(new AdaptiveDateInput { Id = SetupKeys.HeldOn, Label = texts.StartHeldOnLabel(), Value = fields.HeldOn });
        card.Body.Add(Inputs.Text(SetupKeys.Place, texts.StartPlaceLabel(), fields.Place, Wording.LabelLimit));
        card.Body.Add(CardElements.Row(
            CardElements.Side(Number(SetupKeys.RetainedCount, texts.StartRetainedLabel(), fields.RetainedCount)),
            CardElements.Side(Number(SetupKeys.PointsPerPerson, texts.StartPointsLabel(), fields.PointsPerPerson))));
        AddAnonymity(card.Body, fields, retrospective, texts);
        card.Body.Add(Folded(fields, texts, refused && notice is not null));
        card.Body.Add(CardElements.Subtle(retrospective is null ? texts.StartNote() : texts.SetupNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(
            texts, ButtonTitle.Save, retrospective is null ? SetupKeys.Start : SetupKeys.Setup, retrospective, once));
        card.Actions.Add(new AdaptiveToggleVisibilityAction
        {
            Title = texts.SetupMore(),
            TargetElements = [new AdaptiveTargetElement(More)]
        });
        return card;
    }

    /// <summary>
    /// Adds the levels of anonymity. Once the retrospective has begun, only the present or a stricter level can be chosen.
    /// </summary>
    private static void AddAnonymity(List<AdaptiveElement> body, StartFields fields, Retrospective? retrospective, Texts texts)
    {
        var level = Enum.TryParse<Anonymity>(fields.Anonymity, out var chosen) && Enum.IsDefined(chosen)
            ? chosen
            : retrospective?.Anonymity ?? RetrospectiveSettings.DefaultAnonymity;
        body.Add(Inputs.Choice(
            SetupKeys.Anonymity,
            texts.AnonymityLabel(),
            level.ToString(),
            Enum.GetValues<Anonymity>()
                .Where(candidate => retrospective?.GuardAnonymity(candidate) is null)
                .Select(candidate => (texts.AnonymityChoice(candidate), candidate.ToString())),
            expanded: true));
        body.Add(CardElements.Subtle(texts.AnonymityNote(), AdaptiveSpacing.Small));
    }

    private static AdaptiveContainer Folded(StartFields fields, Texts texts, bool isOpen)
    {
        var folded = new AdaptiveContainer { Id = More, IsVisible = isOpen };
        folded.Items.Add(Inputs.Choice(
            ButtonData.Language,
            texts.SetupLanguageLabel(),
            fields.Language ?? texts.Language,
            Texts.All.Select(language => (texts.LanguageName(language.Language), language.Language)),
            expanded: false));
        folded.Items.Add(Inputs.Text(
            SetupKeys.PresetThemes,
            texts.SetupThemesLabel(),
            fields.PresetThemes,
            Retrospective.MaxEntries * (Wording.LabelLimit + 2),
            multiline: true));
        folded.Items.Add(Inputs.Text(
            SetupKeys.Glossary,
            texts.SetupGlossaryLabel(),
            fields.Glossary,
            MaxGlossary,
            multiline: true,
            placeholder: texts.SetupGlossaryExample()));
        folded.Items.Add(new AdaptiveToggleInput
        {
            Id = SetupKeys.GroupingByAll,
            Title = texts.SetupGroupingTitle(),
            Label = texts.SetupGroupingLabel(),
            Value = fields.GroupingByAll == "true" ? "true" : "false",
            Wrap = true,
        });
        folded.Items.Add(new AdaptiveToggleInput
        {
            Id = SetupKeys.ShowsPoints,
            Title = texts.SetupPointsTitle(),
            Label = texts.SetupPointsLabel(),
            Value = fields.ShowsPoints == "false" ? "false" : "true",
            Wrap = true,
        });
        folded.Items.Add(Number(SetupKeys.ExpectedPartners, texts.SetupExpectedLabel(), fields.ExpectedPartners));
        folded.Items.AddRange(DeadlineInputs.Of(fields, texts));
        return folded;
    }

    private const int MaxGlossary = 8_000;

    /// <summary>
    /// A number input without bounds: the official renderer takes an empty input as out of bounds, and then sends nothing and shows no
    /// error. The domain checks the number and its refusal says what is wrong.
    /// </summary>
    private static AdaptiveNumberInput Number(string id, string label, string? value)
    {
        var input = new AdaptiveNumberInput { Id = id, Label = label };
        if (double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number)) input.Value = number;
        return input;
    }
}
