using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Profile;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>The form that names or revises a change: the statement, then its direction, with the other fields folded.</summary>
internal static class NameForm
{
    private const string More = "more";

    /// <param name="about">Which question the form asks, what it states about privacy, and which change it revises.</param>
    public static AdaptiveCard Of(
        Retrospective retrospective,
        NameFields fields,
        Texts texts,
        Guid once,
        string? notice = null,
        bool refused = false,
        NameFormAbout? about = null)
    {
        about ??= new NameFormAbout();
        var card = CardElements.Card(texts, about.Revised is null ? texts.NameTitle() : texts.ReviseTitle());
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));
        card.Body.Add(CardElements.Sentence(
            about.OfNoChange ? texts.NameNoChangeQuestion() : texts.NameQuestion(retrospective.Period), AdaptiveSpacing.Small));
        card.Body.Add(Inputs.Text(
            ChangeKeys.Statement,
            texts.NameStatementLabel(),
            fields.Statement,
            Wording.StatementLimit,
            multiline: true,
            required: texts.For(new Refusal.TextMissing())));
        card.Body.Add(Inputs.DirectionChoice(
            texts, ButtonData.Direction, texts.NameDirectionLabel(), fields.Direction, required: true));
        card.Body.Add(Folded(retrospective, fields, texts));
        if (about.AsksProfile) OrganisationForm.AddTo(card.Body, fields.Organisation, fields.Occupation, texts, expanded: false);
        card.Body.Add(CardElements.Subtle(texts.NamePrivacy(), AdaptiveSpacing.Medium));
        if (fields.Source is not null) card.Body.Add(CardElements.Subtle(texts.MessageLinked(), AdaptiveSpacing.Small));
        if (about.Kept is { } kept) AddPurpose(card.Body, retrospective, kept, texts);
        AddActions(card.Actions, retrospective, fields, texts, once, about);
        GlossaryPart.AddTo(card, retrospective, texts);
        return card;
    }

    /// <summary>Shown after a change was stored: the ways to the next one, to being done, and to the person's own changes.</summary>
    public static AdaptiveCard Kept(Retrospective retrospective, Texts texts)
    {
        var card = CardElements.Card(texts, texts.NamedAlone());
        card.Body.Add(CardElements.Notice(texts.NamedAlone(), refused: false));
        card.Actions.Add(Buttons.Turning(
            texts, ButtonTitle.Another, ChangeKeys.NameForm, retrospective, inWindow: true, primary: true));
        card.Actions.Add(Buttons.Stepping(texts, ButtonTitle.Done, ButtonData.Done, retrospective));
        card.Actions.Add(Buttons.Turning(texts, ButtonTitle.Mine, ChangeKeys.OwnChangesForm, retrospective, inWindow: true));
        return card;
    }

    /// <summary>
    /// Adds what the answers are used for, how long they are stored and what is shown of the person, as Quebec's Law 25 requires. The
    /// intention is typed by the group, so it is a text run.
    /// </summary>
    private static void AddPurpose(List<AdaptiveElement> body, Retrospective retrospective, RetentionPolicy kept, Texts texts)
    {
        body.Add(CardElements.Words(
            CardFitter.Cut(texts.NamePurpose(retrospective.Intention?.Text ?? texts.DefaultIntention()), 700), subtle: true));
        body.Add(CardElements.Subtle(texts.NameKeeping(kept.Years), AdaptiveSpacing.Small));
        body.Add(CardElements.Subtle(texts.AnonymityMeaning(retrospective.Anonymity), AdaptiveSpacing.Small));
    }

    private static void AddActions(
        List<AdaptiveAction> actions, Retrospective retrospective, NameFields fields, Texts texts, Guid once, NameFormAbout about)
    {
        (string, string)[] source = fields.Source is { } link ? [(ChangeKeys.Source, link)] : [];
        (string, string)[] data = about.OfNoChange ? [(ChangeKeys.Missing, "yes"), .. source] : source;
        if (about.Revised is { } revised)
        {
            var change = (ButtonData.Change, revised.ToString());
            actions.Add(Buttons.SendingWith(
                texts, ButtonTitle.Save, ChangeKeys.Revise, retrospective, once, primary: true, withInputs: true, change));
            actions.Add(Buttons.SendingWith(
                texts, ButtonTitle.Withdraw, ChangeKeys.Withdraw, retrospective, once, primary: false, withInputs: false, change));
        }
        else if (about.IsNearDuplicate)
        {
            actions.Add(Buttons.SendingWith(
                texts,
                ButtonTitle.KeepAnyway,
                ChangeKeys.Name,
                retrospective,
                once,
                primary: true,
                withInputs: true,
                [(ChangeKeys.Again, "yes"), .. data]));
        }
        else
        {
            actions.Add(Buttons.SendingWith(
                texts, ButtonTitle.Save, ChangeKeys.Name, retrospective, once, primary: true, withInputs: true, data));
            if (!about.OfNoChange)
            {
                actions.Add(Buttons.SendingWith(
                    texts,
                    ButtonTitle.SaveAndAnother,
                    ChangeKeys.Name,
                    retrospective,
                    once,
                    primary: false,
                    withInputs: true,
                    [(ChangeKeys.Next, "yes"), .. source]));
            }
        }

        actions.Add(new AdaptiveToggleVisibilityAction { Title = texts.NameMore(), TargetElements = [new AdaptiveTargetElement(More)] });
    }

    private static AdaptiveContainer Folded(Retrospective retrospective, NameFields fields, Texts texts)
    {
        var folded = new AdaptiveContainer
        {
            Id = More,
            IsVisible = fields.Theme is not null || fields.Why is not null || fields.Example is not null,
        };
        PresetThemes.AddTo(folded.Items, retrospective, fields.Theme, texts);
        folded.Items.Add(Inputs.Text(ChangeKeys.Why, texts.NameWhyLabel(), fields.Why, Wording.ExplanationLimit, multiline: true));
        folded.Items.Add(Inputs.Text(
            ChangeKeys.Example, texts.NameExampleLabel(), fields.Example, Wording.ExplanationLimit, multiline: true));
        return folded;
    }
}

/// <summary>What a naming form is about, in addition to its fields.</summary>
/// <param name="OfNoChange">It asks where an expected change did not happen.</param>
/// <param name="Kept">If set, it states what the answers are used for, how long they are stored and what is shown of the person.</param>
/// <param name="IsNearDuplicate">
/// It is shown again because the statement is very similar to another one of the same person; sending it again stores the change.
/// </param>
/// <param name="Revised">The change that is revised; null for a new one.</param>
/// <param name="AsksProfile">It also asks for the person's organisation and role.</param>
internal sealed record NameFormAbout(
    bool OfNoChange = false,
    RetentionPolicy? Kept = null,
    bool IsNearDuplicate = false,
    ChangeId? Revised = null,
    bool AsksProfile = false);
