using System.Globalization;
using System.Text;

namespace CollabBot.Domain.Tests.Sequences;

/// <summary>All stored values of a meeting as one text, for comparison.</summary>
internal static class States
{
    public static string Of(Meeting meeting)
    {
        var state = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        var its = meeting.Retrospective;
        state.Append(
            culture,
            $"{its.Phase} {its.CurrentTheme} {its.ClosedAt} {its.Anonymity} {its.HasBegun} {its.PointsPerPerson} "
            + $"{its.RetainedCount} {its.GroupingByAll} {its.OverrideReason}\n");
        foreach (var dissent in its.Dissents) state.Append(culture, $"{dissent}\n");
        foreach (var change in meeting.Changes)
        {
            state.Append(
                culture,
                $"{change.Statement} {change.Direction} {change.Latest.Statement} {change.Latest.Direction} "
                + $"{change.Example} {change.Original?.Statement} ");
            state.Append(culture, $"{change.Author} {change.Typist} {change.Theme} {change.IsRevealed}\n");
        }

        foreach (var theme in meeting.Themes)
        {
            state.Append(
                culture,
                $"{theme.Id} {theme.LongLabel} {theme.ShortLabel} {theme.Direction} {theme.Position} "
                + $"{theme.IsRetained} {theme.Rank} {theme.DeepeningRank} ");
            state.Append(culture, $"{theme.Points} {theme.PointsKept} {theme.RetainedBecause}\n");
        }

        foreach (var ballot in meeting.Ballots) Append(state.Append(culture, $"{ballot.Voter} {ballot.Returned}"), ballot.Votes);
        Append(state.Append(culture, $"salle {meeting.Pool?.People}"), meeting.Pool?.Votes ?? []);
        foreach (var lesson in meeting.Lessons)
        {
            state.Append(
                culture,
                $"{lesson.Id} {lesson.Theme} {lesson.Kind} {lesson.Text} {lesson.Author} {lesson.IsFromRoom} "
                + $"{lesson.CarriedTo} {lesson.PlusOnesKept} ");
            state.AppendJoin(' ', lesson.Items).Append('\n');
        }

        foreach (var plus in meeting.PlusOnes) state.Append(culture, $"+1 {plus.Lesson} {plus.Person}\n");
        foreach (var person in meeting.People)
            state.Append(culture, $"{person.Person} {person.IsFacilitator} {person.IsCoordinator} {person.ArePointsUnlinked}\n");
        return state.ToString();
    }

    // Sorted by theme, because the order in which points are stored has no meaning.
    private static void Append(StringBuilder state, IEnumerable<Vote> votes)
    {
        foreach (var vote in votes.OrderBy(vote => vote.Theme.Value))
            state.Append(CultureInfo.InvariantCulture, $" {vote.Theme}:{vote.Points}");
        state.Append('\n');
    }
}
