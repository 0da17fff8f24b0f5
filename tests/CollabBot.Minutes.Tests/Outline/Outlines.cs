using System.Globalization;
using CollabBot.Domain;
using CollabBot.Minutes.Outline;

namespace CollabBot.Minutes.Tests.Outline;

/// <summary>Reads outlines in tests and describes their content in one line per theme.</summary>
internal static class Outlines
{
    public static MinutesContent Minutes(this MinutesReading reading) => reading.ShouldBeOfType<MinutesReading.Understood>().Minutes;

    public static MinutesContent Read(string text) => OutlineReader.Read(text).Minutes();

    /// <summary>
    /// Describes each theme as « Positive Label = Short 2 3/0/1+2 »: direction, labels, changes, then enablers/wishes/pitfalls and
    /// sub-items. Lines for changes without a theme and for notes follow if there are any.
    /// </summary>
    public static string Shape(MinutesContent minutes)
    {
        var lines = minutes.Themes.Select(theme => string.Create(
            CultureInfo.InvariantCulture,
            $"{theme.Direction} {theme.LongLabel}{(theme.ShortLabel == theme.LongLabel ? "" : " = " + theme.ShortLabel)} "
            + $"{theme.Changes.Count} {Lessons(theme)}"));
        string[] rest =
        [
            minutes.Ungrouped.Count > 0 ? $"ungrouped {minutes.Ungrouped.Count}" : "",
            minutes.Notes.Count > 0 ? $"notes {minutes.Notes.Count}" : ""
        ];
        return string.Join('\n', lines.Concat(rest.Where(line => line.Length > 0)));
    }

    /// <summary>All texts that the reader kept, in the minutes and in its remarks.</summary>
    public static IEnumerable<string> Texts(MinutesReading.Understood read)
    {
        var minutes = read.Minutes;
        yield return minutes.Title;
        if (minutes.Intention is { } intention) yield return intention;
        if (minutes.Place is { } place) yield return place;
        foreach (var note in minutes.Notes) yield return note;
        foreach (var change in minutes.Ungrouped.Concat(minutes.Themes.SelectMany(theme => theme.Changes)))
        {
            yield return change.Text;
            if (change.Example is { } example) yield return example;
        }

        foreach (var theme in minutes.Themes)
        {
            yield return theme.LongLabel;
            yield return theme.ShortLabel;
            foreach (var lesson in theme.Lessons)
            {
                yield return lesson.Text;
                foreach (var item in lesson.Items) yield return item;
            }
        }

        foreach (var remark in read.Remarks)
        {
            yield return remark switch
            {
                MinutesRemark.Heading heading => heading.Text,
                MinutesRemark.Fact fact => fact.Text,
                MinutesRemark.PageHeader header => header.Text,
                MinutesRemark.PageMark mark => mark.Text,
                MinutesRemark.UnknownHeading unknown => unknown.Text,
                _ => "",
            };
        }
    }

    private static string Lessons(MinutesTheme theme)
    {
        var items = theme.Lessons.Sum(lesson => lesson.Items.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{theme.Count(LessonKind.Enabler)}/{theme.Count(LessonKind.Wish)}/{theme.Count(LessonKind.Pitfall)}"
            + $"{(items > 0 ? $"+{items}" : "")}");
    }
}
