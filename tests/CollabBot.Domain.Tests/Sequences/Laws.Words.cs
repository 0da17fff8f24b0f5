namespace CollabBot.Domain.Tests.Sequences;

/// <content>What people wrote.</content>
internal static partial class Laws
{
    public static void ChangesAreNotShownBeforeTheyAreRevealed(Step step)
    {
        var shown = step.Witness.Changes.Where(change => change.IsPublic).Select(change => change.Shown.Text).ToHashSet();
        foreach (var theme in SummaryContent.Of(step.Minutes).Themes)
            Holds(theme.Statements.All(shown.Contains), "something private is summed up");
        Holds(Statements(step.Minutes).All(change => shown.Contains(change.Text)), "something private is told");
        foreach (var change in step.Meeting.Changes)
        {
            Holds(
                change.IsRevealed == step.Witness.Changes.Find(named => named.Id == change.Id)?.IsPublic,
                "shown without a move forward out of naming, or hidden after it");
        }
    }

    /// <summary>
    /// The minutes contain everything once, with its direction, under its theme and in its list, and nothing that was taken back or erased.
    /// </summary>
    public static void TheMinutesContainWhatWasGivenAndNotTakenBack(Step step)
    {
        var witness = step.Witness;
        var labels = witness.Themes.ToDictionary(theme => theme.Id, theme => theme.Label);
        var expected = witness.Changes.Where(change => change.IsPublic)
            .Select(change =>
                $"{(change.Theme is { } theme ? labels[theme] : "")} : {change.Shown.Text} "
                + $"({change.Shown.Direction}) {string.Join('\n', change.Shown.Items)}")
            .Concat(witness.Lessons.Where(lesson => lesson.CarriedTo is null)
                .Select(lesson =>
                    $"{labels[lesson.Theme]} : {lesson.Kind} {lesson.Text} {string.Join('\n', lesson.Items)} "
                    + $"+{lesson.Supporters.Count + lesson.PlusOnesOfNobody}"));
        var told = step.Minutes.Themes.SelectMany(theme => theme.Changes.Select(change => Told(theme.LongLabel, change)))
            .Concat(step.Minutes.Ungrouped.Select(change => Told("", change)))
            .Concat(step.Minutes.Themes.SelectMany(theme => theme.Lessons.Select(lesson =>
                $"{theme.LongLabel} : {lesson.Kind} {lesson.Text} {string.Join('\n', lesson.Items)} +{lesson.PlusOnes}")));
        ShouldBeSame(told, expected, "what is told");

        static string Told(string label, MinutesChange change) => $"{label} : {change.Text} ({change.Direction}) {change.Example}";
    }

    public static void AcceptedContributionsAreNeverLost(Step step)
    {
        var (meeting, witness) = (step.Meeting, step.Witness);
        var changes = meeting.Changes.Select(change =>
            $"{change.Id} {change.Latest.Statement} {change.Latest.Direction} {change.Author} {change.Typist} {change.Theme}");
        var named = witness.Changes.Select(change =>
            $"{change.Id} {change.Latest.Text} {change.Latest.Direction} {change.Author} {change.Typist} {change.Theme}");
        Holds(changes.SequenceEqual(named), "a change is lost or altered, or is somebody else’s");

        var lessons = meeting.Lessons.Select(lesson =>
            $"{lesson.Id} {lesson.Theme} {lesson.Kind} {lesson.Text} {string.Join('|', lesson.Items)} {lesson.Author} {lesson.CarriedTo}");
        var learnt = witness.Lessons.Select(lesson =>
            $"{lesson.Id} {lesson.Theme} {lesson.Kind} {lesson.Text} {string.Join('|', lesson.Items)} {lesson.Author} {lesson.CarriedTo}");
        Holds(lessons.SequenceEqual(learnt), "a lesson is lost or altered, or is somebody else’s");

        Holds(
            meeting.Themes.Select(theme => (theme.Id, theme.LongLabel.Text)).SequenceEqual(witness.Themes),
            "a theme is lost, has another name or another place");
        Holds(meeting.Retrospective.Dissents.SequenceEqual(witness.Dissents), "a note of those who saw it otherwise is lost or altered");
        Holds(meeting.Retrospective.OverrideReason is not { } reason || witness.HasSaid(reason.Text), "nobody gave that reason");
        foreach (var theme in meeting.Themes)
        {
            Holds(
                (theme.RetainedBecause?.Text.Split('\n') ?? []).SequenceEqual(witness.Whys.GetValueOrDefault(theme.Id) ?? []),
                "why a theme was retained is lost or altered");
        }
    }

    public static void OriginalWordsAndFirstClassificationAreKept(Step step)
    {
        foreach (var named in step.Witness.Changes.Where(change => change.IsPublic))
        {
            var change = step.Meeting.Changes.Find(kept => kept.Id == named.Id)!;
            var first = change.Original is { } original
                ? (original.Statement.Text, original.Direction)
                : (change.Statement.Text, change.Direction);
            Holds(first == (named.First.Text, named.First.Direction), "how it was first put is lost");
            Holds(
                (change.Statement.Text, change.Direction) == (named.Shown.Text, named.Shown.Direction),
                "others see it differently before a move forward");
        }
    }

    private static IEnumerable<MinutesChange> Statements(MinutesContent minutes) =>
        minutes.Themes.SelectMany(theme => theme.Changes).Concat(minutes.Ungrouped);

    private static void ShouldBeSame(IEnumerable<string> actual, IEnumerable<string> expected, string what)
    {
        var (one, other) = (actual.Order(StringComparer.Ordinal).ToList(), expected.Order(StringComparer.Ordinal).ToList());
        if (!one.SequenceEqual(other))
            Assert.Fail($"{what}: too much: {string.Join("; ", one.Except(other))}; missing: {string.Join("; ", other.Except(one))}");
    }
}
