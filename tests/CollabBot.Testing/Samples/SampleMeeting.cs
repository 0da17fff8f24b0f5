using CollabBot.Domain;
using CollabBot.Features.LiveCard;

namespace CollabBot.Testing.Samples;

/// <summary>A sample retrospective, led through the domain up to a given step. Its ids are the same in every run.</summary>
internal sealed class SampleMeeting
{
    public static readonly Guid Once = new("0ce00000-0000-4000-8000-000000000001");

    private static readonly Actor Facilitator = new(new PersonId("animation"), IsFacilitator: true);
    private static readonly DateTimeOffset Now = new(2024, 6, 12, 13, 0, 0, TimeSpan.Zero);

    private readonly SampleWords words;
    private int ids;

    private SampleMeeting(SampleWords words)
    {
        this.words = words;
        var settings = new RetrospectiveSettings(
            Wording.Of(words.Title),
            Wording.Of(words.Intention),
            Period.Between(2019, 2023).Match(period => period, _ => null!),
            new DateOnly(2024, 6, 1),
            Wording.Of(words.Place),
            words.Language,
            RetainedCount: Math.Max(words.Themes - 1, RetrospectiveSettings.DefaultRetainedCount));
        Retrospective = Retrospective.Open(new RetrospectiveId(NewId()), "19:canal", settings, Now);
    }

    public Retrospective Retrospective { get; }

    public List<Change> Changes { get; } = [];

    public List<Theme> Themes { get; } = [];

    public List<Lesson> Lessons { get; } = [];

    public MinutesContent Minutes => MinutesContent.Of(Retrospective, Themes, Changes, Lessons);

    public IEnumerable<ThemeTally> Tallies => Themes.Select((theme, index) => new ThemeTally(theme, 30 - index));

    public LiveState State => new(
        Retrospective,
        Changes.GroupBy(change => change.Direction).ToDictionary(group => group.Key, group => group.Count()),
        Answered: Changes.Count,
        Done: 1,
        Themes.Count,
        Changes.Count(change => change.Theme is null),
        Themes.FirstOrDefault(theme => theme.Id == Retrospective.CurrentTheme)?.ShortLabel.Text,
        Themes.Count(theme => theme.DeepeningRank is not null),
        Themes.Count(theme => theme.IsRetained),
        Lessons.GroupBy(lesson => lesson.Kind).ToDictionary(group => group.Key, group => group.Count()))
    {
        LessonsHere = Lessons
            .Where(lesson => lesson.Theme == Retrospective.CurrentTheme)
            .GroupBy(lesson => lesson.Kind)
            .ToDictionary(group => group.Key, group => group.Count()),
    };

    public static SampleMeeting At(Phase phase, SampleWords words)
    {
        var meeting = new SampleMeeting(words);
        while (true)
        {
            meeting.Fill();
            if (meeting.Retrospective.Phase == phase) return meeting;
            meeting.Leave();
        }
    }

    public Guid NewId() => new(++ids, 0, 0, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    private void Fill()
    {
        switch (Retrospective.Phase)
        {
            case Phase.Naming:
                for (var number = 1; number <= words.Changes; number++) Changes.Add(Name(number));
                break;
            case Phase.Grouping:
                foreach (var change in Changes) change.Reveal();
                for (var number = 1; number <= words.Themes; number++) Themes.Add(MakeTheme(number));
                break;
            case Phase.Deepening:
                for (var number = 1; number <= words.Lessons; number++) Lessons.Add(Learn(number));
                break;
        }
    }

    private void Leave()
    {
        switch (Retrospective.Phase)
        {
            case Phase.Grouping:
                // The last change stays without a theme. With at most four themes, only the
                // first two get changes and the others stay empty.
                foreach (var (change, index) in Changes.SkipLast(1).Select((change, index) => (change, index)))
                {
                    Accept(Retrospective.Assign(Facilitator, [change], Themes[words.Themes > 4 ? index % Themes.Count : index % 2]));
                }

                break;
            case Phase.Prioritising:
                Accept(Retrospective.Retain([.. Tallies], chosen: null));
                break;
        }

        Accept(Retrospective.Move(Facilitator, forward: true, seen: null, confirmed: true, new Progress(), Now));
    }

    private Change Name(int number) => Accept(Retrospective.NameChange(
        new ChangeId(NewId()),
        new PersonId($"partenaire {number}"),
        new ChangeDraft(
            Wording.Of(words.Statement(number)),
            (Direction)((number - 1) % 4),
            number == 2 ? Wording.Of(words.ShortLabel(number)) : null,
            number == 1 ? Wording.Of(words.Lesson(number)) : null,
            number == 1 ? Wording.Of(words.Item(number)) : null),
        number));

    private Theme MakeTheme(int number) => Accept(Retrospective.AddTheme(
        Facilitator,
        new ThemeId(NewId()),
        new ThemeDraft(Wording.Of(words.Label(number)), Wording.Of(words.ShortLabel(number)), (Direction)((number - 1) % 4)),
        number,
        Themes));

    /// <summary>
    /// Adds a lesson. With at most four themes, lessons alternate between the first two
    /// retained themes; with more, they spread over fifteen.
    /// </summary>
    private Lesson Learn(int number) => Accept(Retrospective.Learn(
        new LessonId(NewId()),
        new PersonId($"partenaire {number}"),
        Themes.Where(theme => theme.IsRetained).ElementAt(number % (words.Themes > 4 ? 15 : 2)),
        new LessonDraft(
            (LessonKind)(number % 3),
            Wording.Of(words.Lesson(number)),
            number % 3 == 0 ? [.. Enumerable.Range(1, words.Items).Select(item => Wording.Of(words.Item(item)))] : []),
        number));

    private static T Accept<T>(Outcome<T> outcome) =>
        outcome.Match(accepted => accepted, refusal => throw new InvalidOperationException($"The sample meeting was refused: {refusal}"));
}
