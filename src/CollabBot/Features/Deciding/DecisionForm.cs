using System.Globalization;
using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Deciding;

/// <summary>
/// What the facilitator settles once the points are given: the retained themes, with a reason where the points say otherwise, why each is retained, and what is to be noted. The
/// themes stand in the order of their points; the points themselves stay secret until the retrospective is closed.
/// </summary>
internal static class DecisionForm
{
    /// <summary>Most characters of why one theme was retained.</summary>
    public const int BecauseLimit = 300;

    /// <summary>Most characters of all notes together: what one form can still carry.</summary>
    public const int DissentsLimit = 4000;

    /// <summary>Most themes that the form asks a reason for; the others have their text way.</summary>
    private const int MostExplained = 20;

    public static AdaptiveCard Of(
        Retrospective retrospective, IReadOnlyList<Theme> themes, DecisionFields fields, Texts texts, Guid once, string? refusal = null) => Fitting.Fullest((_, length) =>
    {
        var card = Parts.Card(texts, texts.DecisionTitle());
        if (refusal is not null) card.Body.Add(Parts.Notice(refusal, refused: true));

        card.Body.Add(Parts.Sentence(texts.DecisionQuestion(retrospective.RetainedCount), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Choice(
            ButtonData.Inputs.Chosen,
            texts.DecisionThemes(),
            string.Join(',', fields.Chosen),
            themes.Select(theme => ($"{Parts.Sign(theme.Direction)} {Fitting.Label(theme.ShortLabel.Text, Math.Min(length, 60))}", theme.Id.ToString())),
            required: texts.For(new Refusal.NoThemeChosen()),
            several: true));
        card.Body.Add(Inputs.Text(ButtonData.Inputs.Reason, texts.DecisionReason(), fields.Reason, Wording.StatementLimit, multiline: true));
        foreach (var theme in themes.Where(theme => theme.IsRetained).OrderBy(theme => theme.Rank).Take(MostExplained))
        {
            card.Body.Add(Inputs.Text(
                ButtonData.Because + theme.Id,
                texts.DecisionBecause(Fitting.Label(theme.ShortLabel.Text, Math.Min(length, 60))),
                fields.Because.GetValueOrDefault(theme.Id),
                BecauseLimit));
        }

        card.Body.Add(Inputs.Text(ButtonData.Inputs.Dissents, texts.DecisionDissents(), fields.Dissents, DissentsLimit, multiline: true));
        card.Body.Add(Parts.Subtle(texts.DecisionNote(), AdaptiveSpacing.Medium));
        card.Actions.Add(Buttons.Sending(texts, ButtonTitle.Save, ButtonData.Acts.Decide, retrospective, once));
        return card;
    });

    /// <summary>What the form is opened with: how things stand.</summary>
    public static DecisionFields Now(Retrospective retrospective, IReadOnlyList<Theme> themes) => new(
        [.. themes.Where(theme => theme.IsRetained).Select(theme => theme.Id.ToString())],
        retrospective.OverrideReason?.Text,
        themes.Where(theme => theme.RetainedBecause is not null).ToDictionary(theme => theme.Id, theme => theme.RetainedBecause!.Text),
        retrospective.Dissents.Count == 0 ? null : string.Join('\n', retrospective.Dissents));
}
