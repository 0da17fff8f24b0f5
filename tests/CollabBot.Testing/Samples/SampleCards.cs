using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.CurrentRetrospective;
using CollabBot.Features.Decision;
using CollabBot.Features.Grouping;
using CollabBot.Features.History;
using CollabBot.Features.Installation;
using CollabBot.Features.Lessons;
using CollabBot.Features.LiveCard;
using CollabBot.Features.MessageExtension;
using CollabBot.Features.Minutes;
using CollabBot.Features.Phases;
using CollabBot.Features.Privacy;
using CollabBot.Features.Profile;
using CollabBot.Features.Reminders;
using CollabBot.Features.Setup;
using CollabBot.Features.Summary;
using CollabBot.Features.Voting;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Testing.Samples;

/// <summary>Draws every card and form of the product from sample texts.</summary>
internal static partial class SampleCards
{
    private static readonly Dictionary<string, Func<Texts, SampleWords, AdaptiveCard>> Drawn = new()
    {
        ["start"] = (texts, words) => StartForm.Of(Start(words) with { Title = null }, texts, SampleMeeting.Once),
        ["start-refused"] = (texts, words) => StartForm.Of(
            Start(words) with { From = "2023", To = "2019" }, texts, SampleMeeting.Once, texts.For(new Refusal.PeriodImpossible())),
        ["live-draft"] = (texts, words) => Live(Phase.Draft, texts, words),
        ["live-naming"] = (texts, words) => Live(Phase.Naming, texts, words),
        ["live-naming-done"] = (texts, words) => LiveCardForm.Of(SampleMeeting.At(Phase.Naming, words).State, texts, texts.DoneNoted()),
        ["live-naming-partner"] = (texts, words) => Mine(Phase.Naming, texts, words, leads: false, isDone: true),
        ["live-naming-facilitator"] = (texts, words) => Mine(Phase.Naming, texts, words, leads: true, isDone: false),
        ["live-grouping-partner"] = (texts, words) => Mine(Phase.Grouping, texts, words, leads: false, isDone: false),
        ["live-prioritising-partner"] = (texts, words) => Mine(Phase.Prioritising, texts, words, leads: false, isDone: false),
        ["live-deepening-partner"] = (texts, words) => Mine(Phase.Deepening, texts, words, leads: false, isDone: false),
        ["live-closed-partner"] = (texts, words) => Mine(Phase.Closed, texts, words, leads: false, isDone: false),
        ["welcome"] = (texts, _) => WelcomeCard.Of(isShared: true, texts),
        ["welcome-in-private"] = (texts, _) => WelcomeCard.Of(isShared: false, texts),
        ["name-from-message"] = (texts, words) => Name(
            new NameFields(words.Statement(1), null, Source: MessageLink), texts, words, texts.MessageCut(Wording.StatementLimit)),
        ["found-change"] = (texts, words) => SearchResultCard.Of(
            new SearchResult(At(Phase.Closed, words), words.Statement(1), words.ShortLabel(1)) { Direction = Direction.Positive },
            texts).Card,
        ["found-theme"] = (texts, words) => SearchResultCard.Of(
            new SearchResult(At(Phase.Closed, words), words.ShortLabel(1), words.ShortLabel(1))
            {
                Direction = Direction.Unclear,
                IsTheme = true
            },
            texts).Card,
        ["found-lesson"] = (texts, words) => SearchResultCard.Of(
            new SearchResult(At(Phase.Closed, words), words.Lesson(1), words.ShortLabel(1))
            {
                Kind = LessonKind.Pitfall,
                Items = [words.Item(1), words.Item(2)]
            },
            texts).Card,
        ["live-grouping"] = (texts, words) => Live(Phase.Grouping, texts, words),
        ["live-prioritising"] = (texts, words) => Live(Phase.Prioritising, texts, words),
        ["live-deepening"] = (texts, words) => Live(Phase.Deepening, texts, words),
        ["live-deepening-turned"] = (texts, words) => LiveCardForm.Of(
            SampleMeeting.At(Phase.Deepening, words).State, texts, texts.ThemeOpened(words.ShortLabel(1))),
        ["live-closed"] = (texts, words) => Live(Phase.Closed, texts, words),
        ["live-refused"] = (texts, words) => LiveCardForm.Of(
            SampleMeeting.At(Phase.Naming, words).State, texts, texts.For(new Refusal.AlreadyOpen(words.Title)), refused: true),
        ["live-reposted"] = (texts, _) => RepostHandler.ReplacementCard(texts),
        ["name"] = (texts, words) => Name(new NameFields(null, null), texts, words),
        ["name-refused"] = (texts, words) => Name(
            new NameFields(words.Statement(1), null, words.ShortLabel(1), words.Lesson(1), words.Item(1)),
            texts,
            words,
            texts.For(new Refusal.DirectionMissing())),
        ["name-purpose"] = (texts, words) => Name(
            new NameFields(null, null), texts, words, about: new NameFormAbout(Kept: new RetentionPolicy(), AsksProfile: true)),
        ["name-no-change"] = (texts, words) => Name(
            new NameFields(null, nameof(Direction.NoChange)), texts, words, about: new NameFormAbout(OfNoChange: true)),
        ["name-near-duplicate"] = (texts, words) => Name(
            Named(words), texts, words, texts.For(new Refusal.NearDuplicate(words.Statement(2))), new NameFormAbout(IsNearDuplicate: true)),
        ["name-missing-change"] = (texts, words) => MissingChangeQuestion.Card(At(Phase.Naming, words), texts, Surface.Form),
        ["name-kept"] = (texts, words) => NameForm.Kept(At(Phase.Naming, words), texts),
        ["revise"] = (texts, words) => Name(
            Named(words), texts, words, about: new NameFormAbout(Revised: SampleMeeting.At(Phase.Naming, words).Changes[0].Id)),
        ["my-changes"] = (texts, words) => MyChanges(Phase.Naming, texts, words, inWindow: true),
        ["my-changes-in-private"] = (texts, words) => MyChanges(Phase.Naming, texts, words, inWindow: false),
        ["my-changes-settled"] = (texts, words) => MyChanges(Phase.Grouping, texts, words, inWindow: true),
        ["withdraw"] = (texts, words) => WithdrawForm.Of(
            At(Phase.Naming, words), SampleMeeting.At(Phase.Naming, words).Changes[0], texts, SampleMeeting.Once),
        ["enter"] = (texts, words) => RoomChangesForm.Of(At(Phase.Naming, words), [], EnterState.Fresh, texts, SampleMeeting.Once),
        ["enter-refused"] = (texts, words) => EnterRefused(texts, words),
        ["live-naming-room"] = (texts, words) => LiveCardForm.Of(SampleMeeting.At(Phase.Naming, words).State with { ForRoom = 2 }, texts),
        ["way-to-my-changes"] = (texts, words) => Way(
            FormCards.Invitation(texts, texts.MyChangesInvitation(), ButtonTitle.Mine, ChangeKeys.OwnChangesForm, At(Phase.Naming, words))),
        ["way-to-enter"] = (texts, words) => Way(
            FormCards.Invitation(texts, texts.EnterInvitation(), ButtonTitle.Enter, ChangeKeys.RoomForm, At(Phase.Naming, words))),
        ["way-to-no-change"] = (texts, words) => Way(
            FormCards.Invitation(
                texts,
                texts.NameNoChangeInvitation(),
                ButtonTitle.NoChange,
                ChangeKeys.MissingChangeForm,
                At(Phase.Naming, words))),
        ["group"] = (texts, words) => Group(new GroupFields([], null, null, null, null), texts, words),
        ["group-saved"] = (texts, words) => Group(
            new GroupFields([], null, null, null, null), texts, words, texts.Grouped(words.ShortLabel(1), 2)),
        ["group-refused"] = (texts, words) => GroupRefused(texts, words),
        ["group-page"] = (texts, words) => GroupPage(texts, words),
        ["themes"] = (texts, words) => Themes(texts, words),
        ["themes-refused"] = (texts, words) => Themes(texts, words, texts.For(new Refusal.ThemesTooFew())),
        ["theme"] = (texts, words) => Theme(texts, words),
        ["vote"] = (texts, words) => Vote(texts, words, "0"),
        ["vote-refused"] = (texts, words) => Vote(texts, words, "3", new Refusal.OverBudget(12, 5)),
        ["deepen"] = (texts, words) => Deepen(new LessonInput(null, null, null, null), texts, words),
        ["vote-result"] = (texts, words) => VoteResultCard.Of(Result(words, isShown: true), texts),
        ["vote-result-secret"] = (texts, words) => VoteResultCard.Of(Result(words, isShown: false), texts),
        ["vote-reopened"] = (texts, words) => VoteResultCard.Reopened(At(Phase.Prioritising, words), texts),
        ["deepen-refused"] = (texts, words) => Deepen(
            new LessonInput(null, nameof(LessonKind.Pitfall), words.Lesson(1), words.Item(1)),
            texts,
            words,
            texts.For(new Refusal.KindMissing())),
        ["deepen-leading"] = (texts, words) => DeepenLeading(texts, words),
        ["reveal"] = (texts, words) => MoveCard.Of(
            At(Phase.Naming, words), Asked(Phase.Naming, Phase.Grouping, new Progress(Named: 5, NotDone: 3)), texts),
        ["move-without-themes"] = (texts, words) => MoveCard.Of(
            At(Phase.Grouping, words), Asked(Phase.Grouping, Phase.Prioritising, new Progress()), texts),
        ["move-to-deepening"] = (texts, words) => MoveCard.Of(
            At(Phase.Prioritising, words),
            Asked(Phase.Prioritising, Phase.Deepening, new Progress(NotDone: 2, Themes: 4, Ungrouped: 7)),
            texts),
        ["retain"] = (texts, words) => Retain(texts, words, null),
        ["retain-refused"] = (texts, words) => Retain(texts, words, texts.For(new Refusal.RetentionCount(1, 2))),
        ["summary"] = (texts, words) => SummaryCard.Of(SummaryContent.Of(SampleMeeting.At(Phase.Closed, words).Minutes), texts),
        ["summary-so-far"] = (texts, words) => SummaryCard.Of(
            SummaryContent.Of(SampleMeeting.At(Phase.Prioritising, words).Minutes), texts),
        ["details"] = (texts, words) => MinutesForm.Details(SampleMeeting.At(Phase.Closed, words).Minutes, texts),
        ["report"] = (texts, words) => MinutesForm.Whole(SampleMeeting.At(Phase.Closed, words).Minutes, texts),
        ["way-to-start"] = (texts, _) => Way(StartHandler.Invitation(texts)),
        ["way-to-name"] = (texts, words) => Way(
            FormCards.Invitation(texts, texts.NameInvitation(), ButtonTitle.Name, ChangeKeys.NameForm, At(Phase.Naming, words))),
        ["way-to-group"] = (texts, words) => Way(
            FormCards.Invitation(texts, texts.GroupInvitation(), ButtonTitle.Group, GroupingKeys.GroupForm, At(Phase.Grouping, words))),
        ["way-to-vote"] = (texts, words) => Way(
            FormCards.Invitation(texts, texts.VoteInvitation(), ButtonTitle.Vote, VotingKeys.VoteForm, At(Phase.Prioritising, words))),
        ["way-to-deepen"] = (texts, words) => Way(
            FormCards.Invitation(
                texts, texts.DeepenInvitation(words.ShortLabel(1)), ButtonTitle.Deepen, LessonKeys.LessonForm, At(Phase.Deepening, words))),
        ["setup"] = (texts, words) => StartForm.Of(Setup(words), texts, SampleMeeting.Once, retrospective: At(Phase.Naming, words)),
        ["setup-refused"] = (texts, words) => StartForm.Of(
            Setup(words), texts, SampleMeeting.Once, texts.For(new Refusal.PointsAlreadyGiven(2, 4)), At(Phase.Naming, words)),
        ["name-prepared"] = (texts, words) => NameForm.Of(Prepared(words), new NameFields(null, null), texts, SampleMeeting.Once),
        ["organisation"] = (texts, words) => OrganisationForm.Of(words.Place, Occupation.Team, texts, SampleMeeting.Once),
        ["organisation-refused"] = (texts, words) => OrganisationForm.Of(
            words.Place, Occupation.Team, texts, SampleMeeting.Once, texts.For(new Refusal.TextTooLong(214, 200))),
        ["choose"] = (texts, words) => ChoiceCard.Of([At(Phase.Naming, words), At(Phase.Deepening, words)], 6, texts),
        ["history"] = (texts, words) => HistoryCard.Of(Past(words), 12, texts),
        ["way-to-setup"] = (texts, words) => Way(SetupHandler.Invitation(At(Phase.Naming, words), texts, texts.SetupOpen(words.Title))),
        ["way-to-organisation"] = (texts, _) => Way(
            FormCards.Invitation(texts, texts.OrganisationInvitation(), ButtonTitle.Organisation, ProfileKeys.OrganisationForm, null)),
        ["reveal-skip"] = (texts, words) => MoveCard.Of(
            At(Phase.Naming, words), Asked(Phase.Naming, Phase.Deepening, new Progress(Named: 5, NotDone: 3, Ungrouped: 5)), texts),
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
            FormCards.Invitation(
                texts,
                texts.RoomPointsInvitation(),
                ButtonTitle.RoomPoints,
                VotingKeys.RoomPointsForm,
                At(Phase.Prioritising, words))),
        ["way-to-decision"] = (texts, words) => Way(
            FormCards.Invitation(
                texts,
                texts.DecisionInvitation(),
                ButtonTitle.Decision,
                DecisionKeys.DecisionForm,
                At(Phase.Deepening, words))),
        ["way-to-room-lessons"] = (texts, words) => Way(
            FormCards.Invitation(
                texts,
                texts.RoomLessonsInvitation(),
                ButtonTitle.RoomLessons,
                LessonKeys.RoomLessonsForm,
                At(Phase.Deepening, words))),
        ["details-decided"] = (texts, words) => MinutesForm.Details(Decided(words), texts),
        ["language"] = (texts, _) => LanguageForm.Of(texts, SampleMeeting.Once),
        ["way-to-language"] = (texts, _) => Way(
            FormCards.Invitation(texts, texts.LanguageInvitation(), ButtonTitle.Language, ProfileKeys.LanguageForm, null)),
        ["steps"] = (texts, words) => StepCard.Of(At(Phase.Grouping, words), texts),
        ["live-naming-expected"] = (texts, words) => LiveCardForm.Of(
            SampleMeeting.At(Phase.Naming, words).State with { Expected = 24, Due = new DateTime(2024, 6, 21, 16, 0, 0) }, texts),
        ["reminder"] = (texts, words) => ReminderCard.Of(
            At(Phase.Naming, words), words.Place, ReminderOccasion.DayBefore, new DateTime(2024, 6, 21, 16, 30, 0), texts),
        ["reminder-grouping"] = (texts, words) => ReminderCard.Of(
            At(Phase.Grouping, words), null, ReminderOccasion.DayBefore, new DateTime(2024, 6, 21, 9, 0, 0), texts),
        ["reminder-voting"] = (texts, words) => ReminderCard.Of(
            At(Phase.Prioritising, words), words.Place, ReminderOccasion.AtDeadline, new DateTime(2024, 6, 1, 17, 0, 0), texts),
        ["reminder-deepening"] = (texts, words) => ReminderCard.Of(
            At(Phase.Deepening, words), words.Place, ReminderOccasion.AtDeadline, new DateTime(2024, 6, 21, 17, 0, 0), texts),
        ["reminders-off"] = (texts, _) => ReminderCard.Switched(wanted: false, texts),
        ["reminders-on"] = (texts, _) => ReminderCard.Switched(wanted: true, texts),
        ["closing"] = (texts, words) => MoveCard.Of(
            Anonymously(Phase.Deepening, words),
            Asked(Phase.Deepening, Phase.Closed, new Progress(NotDone: 1, Themes: 4, Lessons: 9)) with { Unlinks = true },
            texts),
        ["reveal-closing"] = (texts, words) => MoveCard.Of(
            Anonymously(Phase.Naming, words),
            Asked(Phase.Naming, Phase.Closed, new Progress(Named: 5, NotDone: 3, Ungrouped: 5)) with { Unlinks = true },
            texts),
        ["group-signed"] = (texts, words) => GroupSigned(texts, words),
        ["my-data"] = (texts, words) => MyDataCard.Of(Account(words), new RetentionPolicy(), 0, texts, SampleMeeting.Once, inWindow: true),
        ["my-data-in-private"] = (texts, words) => MyDataCard.Of(
            Account(words), new RetentionPolicy(), 1, texts, SampleMeeting.Once, inWindow: false),
        ["erase"] = (texts, words) => EraseForm.Of(Account(words), texts, SampleMeeting.Once),
        ["erase-refused"] = (texts, words) => EraseForm.Of(
            Account(words), texts, SampleMeeting.Once, texts.For(new Refusal.ErasureUnclear())),
        ["erase-confirm"] = (texts, words) => EraseForm.Confirm(
            Account(words).Records, "all", ErasureHow.Words, texts, SampleMeeting.Once),
        ["erase-confirm-one"] = (texts, words) => EraseForm.Confirm(
            [Account(words).Records[0]], "id-1", ErasureHow.Link, texts, SampleMeeting.Once),
        ["seed-summary"] = (texts, _) => SummaryCard.Of(SummaryContent.Of(Seed.Minutes), texts),
        ["seed-details"] = (texts, _) => MinutesForm.Details(Seed.Minutes, texts),
        ["seed-report"] = (texts, _) => MinutesForm.Whole(Seed.Minutes, texts),
    };

    /// <summary>Test data: the name of every card with every language.</summary>
    public static IEnumerable<(string Card, string Language)> All =>
        Names.SelectMany(name => Texts.All.Select(texts => (name, texts.Language)));

    public static IEnumerable<string> Names => Drawn.Keys;

    public static AdaptiveCard Draw(string name, SampleWords words) => Drawn[name](Texts.For(words.Language), words);

    /// <summary>The card as it is sent.</summary>
    public static string Json(string name, SampleWords words) => CardJson.Of(Draw(name, words));

    private static AdaptiveCard Live(Phase phase, Texts texts, SampleWords words) =>
        LiveCardForm.Of(SampleMeeting.At(phase, words).State, texts);

    private static StartFields Start(SampleWords words) =>
        new(words.Title, words.Intention, "2019", "2023", "2024-06-01", words.Place, "5", "5");

    private static StartFields Setup(SampleWords words) => Start(words) with
    {
        Language = words.Language,
        PresetThemes = $"{words.Label(1)}\n{words.Label(2)}",
        Glossary = $"{words.ShortLabel(1)} : {words.Lesson(1)}",
        GroupingByAll = "true",
        ExpectedPartners = "24",
        NamingDeadline = "2024-06-21 16:00",
        DeepeningDeadline = "2024-06-28 17:00",
    };

    private static Retrospective Prepared(SampleWords words)
    {
        var retrospective = SampleMeeting.At(Phase.Naming, words).Retrospective;
        var settings = new RetrospectiveSettings(
            retrospective.Title,
            null,
            retrospective.Period,
            null,
            null,
            words.Language,
            PresetThemes:
            [
                .. Enumerable.Range(1, Math.Min(words.Themes, Retrospective.MaxEntries)).Select(number => Wording.Of(words.Label(number)))
            ],
            Glossary: [.. Enumerable.Range(1, Math.Min(words.Themes, Retrospective.MaxEntries))
                .Select(number => new GlossaryEntry(Wording.Of(words.ShortLabel(number)), Wording.Of(words.Lesson(number))))]);
        retrospective
            .ChangeSetup(new Actor(new PersonId("animation"), IsFacilitator: true), settings, 0)
            .TryGet(out _, out _)
            .ShouldBeTrue();
        return retrospective;
    }

    private static PastRetrospective[] Past(SampleWords words) =>
    [
        .. Enumerable.Range(1, 10).Select(number => new PastRetrospective(
            At(Phase.Closed, words), 8, 5, new Dictionary<LessonKind, int> { [LessonKind.Enabler] = 41, [LessonKind.Pitfall] = number })),
    ];

    private static AdaptiveCard Name(
        NameFields fields, Texts texts, SampleWords words, string? wrong = null, NameFormAbout? about = null) =>
        NameForm.Of(At(Phase.Naming, words), fields, texts, SampleMeeting.Once, wrong, refused: wrong is not null, about);

    private static NameFields Named(SampleWords words) =>
        new(words.Statement(1), nameof(Direction.Positive), words.ShortLabel(1), words.Lesson(1), words.Item(1));

    private static AdaptiveCard MyChanges(Phase phase, Texts texts, SampleWords words, bool inWindow)
    {
        var meeting = SampleMeeting.At(phase, words);
        return OwnChangesCard.Of(meeting.Retrospective, Numbered(meeting, ""), 0, texts, inWindow);
    }

    private static AdaptiveCard EnterRefused(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Naming, words);
        (RoomLine, Refusal) Line(int number, Refusal refusal) => (new RoomLine(number, $"+ {words.Statement(number)}", refusal), refusal);
        var state = new EnterState(
            3, [Line(2, new Refusal.TextTooLong(1200, 1000)), Line(4, new Refusal.LineRepeated())], $"+ {words.Statement(2)}");
        return RoomChangesForm.Of(
            meeting.Retrospective,
            Numbered(meeting, texts.Language == "fr" ? "S" : "R"),
            state,
            texts,
            SampleMeeting.Once);
    }

    private static List<NumberedChange> Numbered(SampleMeeting meeting, string letter) =>
        [.. meeting.Changes.Select((change, index) => new NumberedChange($"{letter}{index + 1}", change))];

    private static AdaptiveCard Group(GroupFields fields, Texts texts, SampleWords words, string? notice = null, bool refused = false)
    {
        var meeting = SampleMeeting.At(Phase.Grouping, words);
        return GroupForm.Of(
            meeting.Retrospective,
            meeting.Changes,
            meeting.Themes,
            fields,
            texts,
            SampleMeeting.Once,
            undoable: notice is null ? 0 : 1,
            notice,
            refused);
    }

    /// <summary>The second page of the grouping form, with grouped changes and a selection on this page and on others.</summary>
    private static AdaptiveCard GroupPage(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words with { Changes = Math.Max(40, words.Changes) });
        var fields = new GroupFields(["17", "18"], null, null, null, null, Filter: "all", Kept: "1-3, 40", Page: 1);
        return GroupForm.Of(meeting.Retrospective, meeting.Changes, meeting.Themes, fields, texts, SampleMeeting.Once, undoable: 3);
    }

    private static AdaptiveCard Themes(Texts texts, SampleWords words, string? wrong = null)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return ThemesForm.Of(
            meeting.Retrospective,
            [.. meeting.Themes.Select(theme => (theme, meeting.Changes.Count(change => change.Theme == theme.Id)))],
            new ThemesFields(null, wrong is null ? [] : [meeting.Themes[1].Id.ToString()], wrong is null ? null : words.Label(1)),
            texts,
            SampleMeeting.Once,
            undoable: 1,
            wrong,
            refused: wrong is not null);
    }

    private static AdaptiveCard Theme(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        var theme = meeting.Themes[0];
        List<Change> changes = [.. meeting.Changes.Where(change => change.Theme == theme.Id)];
        return ThemeForm.Of(
            meeting.Retrospective, theme, meeting.Themes.Count, changes, ThemeForm.FieldsOf(theme, 1), texts, SampleMeeting.Once);
    }

    private static AdaptiveCard GroupRefused(Texts texts, SampleWords words)
    {
        var chosen = SampleMeeting.At(Phase.Grouping, words).Changes.Take(2).Select(change => change.Position.ToString(texts.Culture));
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
            meeting.Changes.Where(change => change.Theme is not null).ToLookup(change => change.Theme!.Value),
            refusal is null ? null : texts.For(refusal),
            refused: refusal is not null);
    }

    /// <summary>The vote of the sample meeting, in which points decided between four themes for two places.</summary>
    private static VoteResult Result(SampleWords words, bool isShown)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        var points = meeting.Themes.Select((theme, index) => (theme.Id, Points: 14 - (index * 5))).ToDictionary(
            theme => theme.Id, theme => Math.Max(0, theme.Points));
        return new VoteResult(meeting.Retrospective, meeting.Themes, isShown ? points : null, 12);
    }

    private static AdaptiveCard Deepen(LessonInput fields, Texts texts, SampleWords words, string? wrong = null)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return DeepenForm.Of(
            meeting.Retrospective,
            meeting.Themes[0],
            meeting.Lessons,
            fields,
            texts,
            SampleMeeting.Once,
            [.. meeting.Changes.Where(change => change.Theme == meeting.Themes[0].Id)],
            wrong,
            refused: wrong is not null);
    }

    private static AdaptiveCard DeepenLeading(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        return DeepenForm.Of(
            meeting.Retrospective,
            meeting.Themes[0],
            meeting.Lessons,
            new LessonInput(null, null, null, null),
            texts,
            SampleMeeting.Once,
            [.. meeting.Changes.Where(change => change.Theme == meeting.Themes[0].Id)],
            below: card => ThemeChoice.AddTo(
                card,
                meeting.Retrospective,
                meeting.Themes[0],
                [.. meeting.Themes.Where(theme => theme.IsRetained)],
                texts,
                meeting.NewId));
    }

    private static AdaptiveCard Retain(Texts texts, SampleWords words, string? wrong)
    {
        var meeting = SampleMeeting.At(Phase.Prioritising, words);
        List<ThemeTally> tallies = [.. meeting.Tallies];
        return RetainCard.Of(meeting.Retrospective, new RetentionTie(tallies[..1], tallies[1..], 2), texts, wrong, to: null);
    }

    private static Refusal.MoveUnconfirmed Asked(Phase from, Phase to, Progress progress) =>
        new(from, to, progress, Reveals: from <= Phase.Naming, Unlinks: false);

    private static Retrospective At(Phase phase, SampleWords words) => SampleMeeting.At(phase, words).Retrospective;

    private static AdaptiveCard Way(Reply reply) => reply.Answer.ShouldBeOfType<Requests.Answer.View>().Card;
}
