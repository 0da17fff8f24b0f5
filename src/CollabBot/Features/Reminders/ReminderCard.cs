using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Grouping;
using CollabBot.Features.Lessons;
using CollabBot.Features.Voting;
using CollabBot.Localization;

namespace CollabBot.Features.Reminders;

/// <summary>
/// The reminder: the retrospective, the question, the deadline, the button to the form, how to answer by text, and the button that turns
/// reminders off.
/// </summary>
internal static class ReminderCard
{
    /// <param name="conversation">The name of the conversation; null if it is unknown.</param>
    /// <param name="due">The deadline in the time zone of the recipient.</param>
    public static AdaptiveCard Of(Retrospective retrospective, string? conversation, ReminderOccasion occasion, DateTime due, Texts texts)
    {
        var card = CardElements.Card(texts, texts.ReminderSummary(CardFitter.Label(retrospective.Title.Text, 200)));
        card.Body.Add(CardElements.Head(
            texts.ReminderHead(),
            null,
            CardFitter.Cut(retrospective.Title.Text, Wording.LabelLimit),
            conversation is null ? null : CardFitter.Cut(conversation, Wording.LabelLimit)));
        card.Body.Add(CardElements.Sentence(Question(retrospective, texts)));
        card.Body.Add(CardElements.Sentence(texts.ReminderWhen(occasion, due), AdaptiveSpacing.Small));
        card.Body.Add(CardElements.Subtle(texts.ReminderByText(retrospective.Phase), AdaptiveSpacing.Medium));
        card.Body.Add(CardElements.Subtle(texts.ReminderPrivacy(), AdaptiveSpacing.Small));
        var (title, form) = Form(retrospective.Phase);
        card.Actions.Add(Buttons.Opening(texts, title, form, retrospective, primary: true));
        card.Actions.Add(Switch(texts, wanted: false));
        return card;
    }

    /// <summary>The card that replaces the reminder after the person has turned reminders off or on.</summary>
    public static AdaptiveCard Switched(bool wanted, Texts texts)
    {
        var card = CardElements.Card(texts, texts.RemindersSet(wanted));
        card.Body.Add(CardElements.Sentence(texts.RemindersSet(wanted), AdaptiveSpacing.None));
        card.Actions.Add(Switch(texts, !wanted));
        return card;
    }

    /// <summary>
    /// Turns a person's reminders on or off, in place. Carries the target state, not a toggle, so a double click is idempotent.
    /// </summary>
    private static AdaptiveExecuteAction Switch(Texts texts, bool wanted) => ButtonBuilder
        .Does(texts.Button(wanted ? ButtonTitle.RemindersOn : ButtonTitle.RemindersOff), RemindersFeature.RemindersButton)
        .With(RemindersFeature.Wanted, wanted ? "yes" : "no")
        .Execute();

    private static string Question(Retrospective retrospective, Texts texts) => retrospective.Phase switch
    {
        Phase.Naming => texts.NameQuestion(retrospective.Period),
        Phase.Prioritising => texts.VoteQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme),
        Phase.Grouping => texts.ReminderGrouping(),
        _ => texts.ReminderDeepening(),
    };

    private static (ButtonTitle Title, string Form) Form(Phase phase) => phase switch
    {
        Phase.Naming => (ButtonTitle.Name, ChangeKeys.NameForm),
        Phase.Grouping => (ButtonTitle.Group, GroupingKeys.GroupForm),
        Phase.Prioritising => (ButtonTitle.Vote, VotingKeys.VoteForm),
        _ => (ButtonTitle.Deepen, LessonKeys.LessonForm),
    };
}
