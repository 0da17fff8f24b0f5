using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features;
using CollabBot.Features.Deepening;
using CollabBot.Features.Following;
using CollabBot.Features.Grouping;
using CollabBot.Features.Moving;
using CollabBot.Features.Naming;
using CollabBot.Features.Opening;
using CollabBot.Features.Prioritising;
using CollabBot.Features.Summarising;
using CollabBot.Localization;

namespace CollabBot.Tests.Cards;

/// <summary>Every card and form of the product, drawn from what people typed.</summary>
internal static partial class SampleCards
{
    private static readonly Dictionary<string, Func<Texts, SampleWords, AdaptiveCard>> Drawn = new()
    {
        ["start"] = (texts, words) => StartForm.Of(Start(words) with { Title = null }, texts, SampleMeeting.Once),
        ["start-refused"] = (texts, words) => StartForm.Of(Start(words) with { From = "2023", To = "2019" }, texts, SampleMeeting.Once, texts.For(new Refusal.PeriodImpossible())),
        ["live-draft"] = (texts, words) => Live(Phase.Draft, texts, words),
        ["live-naming"] = (texts, words) => Live(Phase.Naming, texts, words),
        ["live-naming-done"] = (texts, words) => LiveCardForm.Of(SampleMeeting.At(Phase.Naming, words).State, texts, texts.DoneNoted()),
        ["live-grouping"] = (texts, words) => Live(Phase.Grouping, texts, words),
        ["live-prioritising"] = (texts, words) => Live(Phase.Prioritising, texts, words),
        ["live-deepening"] = (texts, words) => Live(Phase.Deepening, texts, words),
        ["live-deepening-turned"] = (texts, words) => LiveCardForm.Of(SampleMeeting.At(Phase.Deepening, words).State, texts, texts.ThemeOpened(words.ShortLabel(1))),
        ["live-closed"] = (texts, words) => Live(Phase.Closed, texts, words),
        ["live-refused"] = (texts, words) => LiveCardForm.Of(
            SampleMeeting.At(Phase.Naming, words).State, texts, texts.For(new Refusal.AlreadyOpen(words.Title)), refused: true),
        ["name"] = (texts, words) => Name(new NameFields(null, null), texts, words),
        ["name-refused"] = (texts, words) => Name(
            new NameFields(words.Statement(1), null, words.ShortLabel(1), words.Lesson(1), words.Item(1)), texts, words, texts.For(new Refusal.DirectionMissing())),
        ["group"] = (texts, words) => Group(new GroupFields([], null, null, null, null), texts, words),
        ["group-saved"] = (texts, words) => Group(new GroupFields([], null, null, null, null), texts, words, texts.Grouped(words.ShortLabel(1), 2)),
        ["group-refused"] = (texts, words) => GroupRefused(texts, words),
        ["vote"] = (texts, words) => Vote(texts, words, "0"),
        ["vote-refused"] = (texts, words) => Vote(texts, words, "3", new Refusal.OverBudget(12, 5)),
        ["deepen"] = (texts, words) => Deepen(new LearnFields(null, null, null, null), texts, words),
        ["deepen-refused"] = (texts, words) => Deepen(
            new LearnFields(null, nameof(LessonKind.Pitfall), words.Lesson(1), words.Item(1)), texts, words, texts.For(new Refusal.KindMissing())),
        ["deepen-leading"] = (texts, words) => DeepenLeading(texts, words),
        ["reveal"] = (texts, words) => RevealCard.Of(SampleMeeting.At(Phase.Naming, words).Retrospective, new Refusal.RevealUnconfirmed(5, 4, 3), texts),
        ["retain"] = (texts, words) => Retain(texts, words, null),
        ["retain-refused"] = (texts, words) => Retain(texts, words, texts.For(new Refusal.RetentionCount(1, 2))),
        ["summary"] = (texts, words) => SummaryCard.Of(Summary.Of(SampleMeeting.At(Phase.Closed, words).Minutes), texts),
        ["summary-so-far"] = (texts, words) => SummaryCard.Of(Summary.Of(SampleMeeting.At(Phase.Prioritising, words).Minutes), texts),
        ["details"] = (texts, words) => MinutesForm.Details(SampleMeeting.At(Phase.Closed, words).Minutes, texts),
        ["report"] = (texts, words) => MinutesForm.Whole(SampleMeeting.At(Phase.Closed, words).Minutes, texts),
        ["way-to-start"] = (texts, _) => Way(FormCards.Way(texts, texts.StartInvitation(), ButtonTitle.Start, FormKind.Start, null)),
        ["way-to-name"] = (texts, words) => Way(FormCards.Way(texts, texts.NameInvitation(), ButtonTitle.Name, FormKind.Name, At(Phase.Naming, words))),
        ["way-to-group"] = (texts, words) => Way(FormCards.Way(texts, texts.GroupInvitation(), ButtonTitle.Group, FormKind.Group, At(Phase.Grouping, words))),
        ["way-to-vote"] = (texts, words) => Way(FormCards.Way(texts, texts.VoteInvitation(), ButtonTitle.Vote, FormKind.Vote, At(Phase.Prioritising, words))),
        ["way-to-deepen"] = (texts, words) => Way(
            FormCards.Way(texts, texts.DeepenInvitation(words.ShortLabel(1)), ButtonTitle.Deepen, FormKind.Deepen, At(Phase.Deepening, words))),
        ["reveal-skip"] = (texts, words) => RevealCard.Of(At(Phase.Naming, words), new Refusal.RevealUnconfirmed(5, 4, 3, Phase.Deepening), texts),
        ["room-points"] = (texts, words) => RoomPoints(texts, words, null),
        ["room-points-refused"] = (texts, words) => RoomPoints(texts, words, new Refusal.OverRoomBudget(70, 60, 12)),
        ["decision"] = (texts, words) => Decision(texts, words, null),
        ["decision-refused"] = (texts, words) => Decision(texts, words, new Refusal.ReasonMissing()),
        ["avoid"] = (texts, words) => Avoid(texts, words),
        ["room-lessons"] = (texts, words) => RoomLessons(texts, words, null),
        ["room-lessons-left"] = (texts, words) => RoomLessons(texts, words, $"{words.Lesson(1)}\n- {words.Item(1)}"),
        ["lessons"] = (texts, words) => Lessons(texts, words, null),
        ["lessons-noted"] = (texts, words) => Lessons(texts, words, texts.PlusOneNoted(2)),
        ["lesson"] = (texts, words) => OneLesson(texts, words, new Actor(new PersonId("partenaire 2"), IsFacilitator: false)),
        ["lesson-leading"] = (texts, words) => OneLesson(texts, words, new Actor(new PersonId("animation"), IsFacilitator: true)),
        ["lesson-others"] = (texts, words) => OneLesson(texts, words, new Actor(new PersonId("partenaire 9"), IsFacilitator: false)),
        ["way-to-room-points"] = (texts, words) => Way(
            FormCards.Way(texts, texts.RoomPointsInvitation(), ButtonTitle.RoomPoints, FormKind.RoomPoints, At(Phase.Prioritising, words))),
        ["way-to-decision"] = (texts, words) => Way(FormCards.Way(texts, texts.DecisionInvitation(), ButtonTitle.Decision, FormKind.Decision, At(Phase.Deepening, words))),
        ["way-to-room-lessons"] = (texts, words) => Way(
            FormCards.Way(texts, texts.RoomLessonsInvitation(), ButtonTitle.RoomLessons, FormKind.RoomLessons, At(Phase.Deepening, words))),
        ["details-decided"] = (texts, words) => MinutesForm.Details(Decided(words), texts),
        ["seed-summary"] = (texts, _) => SummaryCard.Of(Summary.Of(SeedFile.Minutes), texts),
        ["seed-details"] = (texts, _) => MinutesForm.Details(SeedFile.Minutes, texts),
        ["seed-report"] = (texts, _) => MinutesForm.Whole(SeedFile.Minutes, texts),
    };

    /// <summary>Each card's name with each language, for theories.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var name in Drawn.Keys)
            {
                foreach (var texts in Texts.All) all.Add(name, texts.Language);
            }

            return all;
        }
    }

    public static IEnumerable<string> Names => Drawn.Keys;

    public static AdaptiveCard Draw(string name, SampleWords words) => Drawn[name](Texts.For(words.Language), words);

    private static AdaptiveCard Live(Phase phase, Texts texts, SampleWords words) => LiveCardForm.Of(SampleMeeting.At(phase, words).State, texts);

    private static StartFields Start(SampleWords words) => new(words.Title, words.Intention, "2019", "2023", "2024-06-01", words.Place, "5", "5");

    private static AdaptiveCard Name(NameFields fields, Texts texts, SampleWords words, string? wrong = null) =>
        NameForm.Of(At(Phase.Naming, words), fields, texts, SampleMeeting.Once, wrong, refused: wrong is not null);

    private static AdaptiveCard Group(GroupFields fields, Texts texts, SampleWords words, string? notice = null, bool refused = false)
    {
        var meeting = SampleMeeting.At(Phase.Grouping, words);
        return GroupForm.Of(
            meeting.Retrospective, meeting.Changes, [.. meeting.Themes.Select((theme, index) => (theme, index))], fields, texts, SampleMeeting.Once, notice, refused);
    }

    private static AdaptiveCard GroupRefused(Texts texts, SampleWords words)
    {
        var chosen = SampleMeeting.At(Phase.Grouping, words).Changes.Take(2).Select(change => change.Id.ToString());
        var fields = new GroupFields([.. chosen], null, words.Label(1), words.ShortLabel(1), nameof(Direction.Negative));
        return Group(fields, texts, words, texts.For(new Refusal.LabelTaken(words.Label(1))), refused: true);
    }

    private static AdaptiveCard Vote(Texts texts, SampleWords words, string points, Refusal? refusal = null)
    {
        var meeting = SampleMeeting.At(Phase.Prioritising, words);
        return VoteForm.Of(
            meeting.Retrospective,
            meeting.Themes,
            meeting.Themes.ToDictionary(theme => theme.Id, _ => points),
            0,
            texts,
            SampleMeeting.Once,
            refusal is null ? null : texts.For(refusal),
            refused: refusal is not null);
    }

    private static AdaptiveCard Deepen(LearnFields fields, Texts texts, SampleWords words, string? wrong = null)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return DeepenForm.Of(meeting.Retrospective, meeting.Themes[0], meeting.Lessons, fields, texts, SampleMeeting.Once, wrong, refused: wrong is not null);
    }

    private static AdaptiveCard DeepenLeading(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return DeepenForm.Of(
            meeting.Retrospective,
            meeting.Themes[0],
            meeting.Lessons,
            new LearnFields(null, null, null, null),
            texts,
            SampleMeeting.Once,
            below: card => ThemeChoice.AddTo(card, meeting.Retrospective, meeting.Themes[0], [.. meeting.Themes.Where(theme => theme.IsRetained)], texts, meeting.NewId));
    }

    private static AdaptiveCard Retain(Texts texts, SampleWords words, string? wrong)
    {
        var meeting = SampleMeeting.At(Phase.Prioritising, words);
        List<ThemeTally> tallies = [.. meeting.Tallies];
        return RetainCard.Of(meeting.Retrospective, new RetentionTie(tallies[..1], tallies[1..], 2), texts, wrong, to: null);
    }

    private static Retrospective At(Phase phase, SampleWords words) => SampleMeeting.At(phase, words).Retrospective;

    private static AdaptiveCard Way(Reply reply) => reply.Answer.ShouldBeOfType<Answer.View>().Card;
}
