using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Decision;

/// <summary>
/// The form for the facilitator's decision after the vote: the retained themes (with a reason if they are not those with the most points),
/// why each is retained, and dissenting views. Themes are sorted by points; the form does not show the points.
/// </summary>
internal static class DecisionForm
{
    /// <summary>Max characters of the reason for retaining one theme.</summary>
    public const int BecauseLimit = 300;

    /// <summary>Max characters of all dissenting views together, so that they fit into one form.</summary>
    public const int DissentsLimit = 4000;

    /// <summary>Max themes with a reason field in the form; the reasons of the others are given by a text command.</summary>
    private const int MaxExplained = 20;

    /// <param name="isNameSeen">Whether the notice points out a name: then the button says that it is stored all the same.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        IReadOnlyList<Theme> themes,
        DecisionFields fields,
        Texts texts,
        Guid once,
        string? refusal = null,
        bool isNameSeen = false) => CardFitter.Fullest(length =>
    {
        var card = CardElements.Card(texts, texts.DecisionTitle());
        if (refusal is not null) card.Body.Add(CardElements.Notice(refusal, refused: true));

        card.Body.Add(CardElements.Sentence(texts.DecisionQuestion(retrospective.RetainedCount), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Choice(
            ButtonData.Chosen,
            texts.DecisionThemes(),
            string.Join(',', fields.Chosen),
            themes.Select(theme => (
                $"{CardElements.Sign(theme.Direction)} {CardFitter.Label(theme.ShortLabel.Text, Math.Min(length, 60))}",
                theme.Id.ToString())),
            required: texts.For(new Refusal.NoThemeChosen()),
            several: true));
        card.Body.Add(Inputs.Text(
            DecisionKeys.Reason, texts.DecisionReason(), fields.Reason, Wording.StatementLimit, multiline: true));
        foreach (var theme in themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank).Take(MaxExplained))
        {
            card.Body.Add(Inputs.Text(
                DecisionKeys.Because + theme.Id,
                texts.DecisionBecause(CardFitter.Label(theme.ShortLabel.Text, Math.Min(length, 60))),
                fields.Because.GetValueOrDefault(theme.Id),
                BecauseLimit));
        }

        card.Body.Add(Inputs.Text(DecisionKeys.Dissents, texts.DecisionDissents(), fields.Dissents, DissentsLimit, multiline: true));
        card.Body.Add(CardElements.Subtle(texts.DecisionNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(isNameSeen
            ? Buttons.SendingWith(
                texts,
                ButtonTitle.KeepAnyway,
                DecisionKeys.Decide,
                retrospective,
                once,
                primary: true,
                withInputs: true,
                (ButtonData.Confirmed, "yes"))
            : Buttons.Sending(texts, ButtonTitle.Save, DecisionKeys.Decide, retrospective, once));
        return card;
    });

    /// <summary>The current values, with which the form is opened.</summary>
    public static DecisionFields Now(Retrospective retrospective, IReadOnlyList<Theme> themes) => new(
        [.. themes.Where(theme => theme.IsRetained).Select(theme => theme.Id.ToString())],
        retrospective.OverrideReason?.Text,
        themes.Where(theme => theme.RetainedBecause is not null).ToDictionary(theme => theme.Id, theme => theme.RetainedBecause!.Text),
        retrospective.Dissents.Count == 0 ? null : string.Join('\n', retrospective.Dissents));
}
