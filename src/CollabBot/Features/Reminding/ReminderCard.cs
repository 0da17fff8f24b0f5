using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Reminding;

/// <summary>The reminder: of which retrospective, what is asked, until when, the form, the same in text, and the way to get no more of them.</summary>
internal static class ReminderCard
{
    /// <param name="conversation">What the conversation is called, if that is known.</param>
    /// <param name="due">The deadline by the clock of who reads it.</param>
    public static AdaptiveCard Of(Retrospective retrospective, string? conversation, ReminderOccasion occasion, DateTime due, Texts texts)
    {
        var card = Parts.Card(texts, texts.ReminderSummary(Fitting.Label(retrospective.Title.Text, 200)));
        card.Body.Add(Parts.Head(texts.ReminderHead(), null, Fitting.Cut(retrospective.Title.Text, Wording.LabelLimit), conversation is null ? null : Fitting.Cut(conversation, Wording.LabelLimit)));
        card.Body.Add(Parts.Sentence(Question(retrospective, texts)));
        card.Body.Add(Parts.Sentence(texts.ReminderWhen(occasion, due), AdaptiveSpacing.Small));
        card.Body.Add(Parts.Subtle(texts.ReminderByText(retrospective.Phase), AdaptiveSpacing.Medium));
        card.Body.Add(Parts.Subtle(texts.ReminderPrivacy(), AdaptiveSpacing.Small));
        var (title, form) = Form(retrospective.Phase);
        card.Actions.Add(Buttons.Opening(texts, title, form, retrospective, primary: true));
        card.Actions.Add(Buttons.Reminding(texts, wanted: false));
        return card;
    }

    /// <summary>What stands in its place once reminders were turned off or on.</summary>
    public static AdaptiveCard Switched(bool wanted, Texts texts)
    {
        var card = Parts.Card(texts, texts.RemindersSet(wanted));
        card.Body.Add(Parts.Sentence(texts.RemindersSet(wanted), AdaptiveSpacing.None));
        card.Actions.Add(Buttons.Reminding(texts, !wanted));
        return card;
    }

    private static string Question(Retrospective retrospective, Texts texts) => retrospective.Phase switch
    {
        Phase.Naming => texts.NameQuestion(retrospective.Period),
        Phase.Prioritising => texts.VoteQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme),
        Phase.Grouping => texts.ReminderGrouping(),
        _ => texts.ReminderDeepening(),
    };

    private static (ButtonTitle Title, FormKind Form) Form(Phase phase) => phase switch
    {
        Phase.Naming => (ButtonTitle.Name, FormKind.Name),
        Phase.Grouping => (ButtonTitle.Group, FormKind.Group),
        Phase.Prioritising => (ButtonTitle.Vote, FormKind.Vote),
        _ => (ButtonTitle.Deepen, FormKind.Deepen),
    };
}
