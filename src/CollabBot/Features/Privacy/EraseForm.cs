using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Privacy;

/// <summary>The form that asks what to erase and how, and the card that asks for confirmation.</summary>
internal static class EraseForm
{
    /// <summary>Max retrospectives in the list, to keep it readable. The others are erased by a text command, or all together.</summary>
    private const int MaxChoices = 40;

    public static AdaptiveCard Of(PersonalAccount account, Texts texts, Guid once, string? wrong = null)
    {
        var card = CardElements.Card(texts, texts.EraseTitle());
        if (wrong is not null) card.Body.Add(CardElements.Notice(wrong, refused: true));
        card.Body.Add(Inputs.Choice(
            PrivacyKeys.ErasureOf,
            texts.EraseWhich(),
            account.Records.Count == 1 ? account.Records[0].Retrospective.Id.ToString() : null,
            [
                (texts.EraseAll(), ErasureWords.All),
                .. account.Records.Take(MaxChoices).Select((record, index) => (
                    $"{index + 1} · {CardFitter.Label(record.Retrospective.Title.Text, 60)}",
                    record.Retrospective.Id.ToString())),
            ],
            required: texts.For(new Refusal.ErasureUnclear())));
        card.Body.Add(Inputs.Choice(
            PrivacyKeys.ErasureHow,
            texts.EraseHow(),
            null,
            Enum.GetValues<ErasureHow>().Select(how => (texts.EraseHowChoice(how), how.ToString())),
            required: texts.For(new Refusal.ErasureUnclear())));
        card.Body.Add(CardElements.Subtle(texts.EraseNote(), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.EraseByText(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.SendingWith(
            texts, ButtonTitle.EraseNext, PrivacyKeys.EraseData, null, once, primary: true, withInputs: true));
        return card;
    }

    /// <param name="of">The id of the retrospective, or <see cref="ErasureWords.All"/>.</param>
    public static AdaptiveCard Confirm(IReadOnlyList<PersonalRecord> chosen, string of, ErasureHow how, Texts texts, Guid once)
    {
        var question = of == ErasureWords.All ? texts.EraseQuestionAll(how) : texts.EraseQuestion(how);
        var card = CardElements.Card(texts, question);
        card.Body.Add(CardElements.Sentence(question, AdaptiveSpacing.None));
        if (of != ErasureWords.All)
            card.Body.Add(CardElements.Words(CardFitter.Cut(chosen[0].Retrospective.Title.Text, 200), weight: AdaptiveTextWeight.Bolder));
        card.Body.Add(CardElements.Words(texts.ErasedCounts(Erasure.Count(chosen)), subtle: true));
        if (chosen.Any(record => record.Retrospective.IsUnlinked))
            card.Body.Add(CardElements.Subtle(texts.MyDataUnlinked(), AdaptiveSpacing.Small));
        if (chosen.Any(record => record.IsOnlyFacilitator && record.Retrospective.Phase != Phase.Closed))
            card.Body.Add(CardElements.Sentence(texts.EraseLastFacilitator()));
        card.Body.Add(CardElements.Subtle(texts.EraseConfirmNote(), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.EraseConfirmByText(), AdaptiveSpacing.Small));
        card.Actions.Add(Buttons.SendingWith(
            texts,
            ButtonTitle.EraseNow,
            PrivacyKeys.EraseData,
            null,
            once,
            primary: true,
            withInputs: true,
            (PrivacyKeys.ErasureOf, of),
            (PrivacyKeys.ErasureHow, how.ToString()),
            (ButtonData.Confirmed, "yes")));
        return card;
    }
}
