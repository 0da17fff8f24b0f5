using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Privacy;

internal enum LineKind
{
    Retrospective,
    Fact,
    Words,
    Detail,
}

/// <summary>One line of the list of data stored about a person.</summary>
internal sealed record PersonalLine(LineKind Kind, string Text);

/// <summary>Lists the data stored about a person in each retrospective, and how long it is kept.</summary>
internal static class PersonalLines
{
    public static IEnumerable<PersonalLine> Of(PersonalAccount account, RetentionPolicy keeping, Texts texts)
    {
        if (account.Person?.Organisation is { } organisation) yield return Fact(texts.MyDataOrganisation(organisation.Text));
        if (account.Person?.Occupation is { } occupation) yield return Fact(texts.MyDataOccupation(occupation));
        if (account.Person?.Language is { } language) yield return Fact(texts.MyDataLanguage(language));
        if (account.Person?.TimeZone is { } zone) yield return Fact(texts.MyDataTimeZone(zone));
        if (account.Person?.WantsNoReminders == true) yield return Fact(texts.MyDataNoReminders());
        if (account.HasPrivateChat) yield return Fact(texts.MyDataChat());
        for (var i = 0; i < account.Records.Count; i++)
        {
            yield return new PersonalLine(LineKind.Retrospective, $"{i + 1} · {account.Records[i].Retrospective.Title}");
            foreach (var line in Of(account.Records[i], keeping, account.Clock, texts)) yield return line;
        }
    }

    private static IEnumerable<PersonalLine> Of(PersonalRecord record, RetentionPolicy keeping, TimeZoneInfo? clock, Texts texts)
    {
        var retrospective = record.Retrospective;
        yield return Fact(retrospective is { Phase: Phase.Closed, ClosedAt: { } closed }
            ? texts.MyDataKeptUntil(OwnClock.Day(keeping.Until(closed), clock))
            : texts.MyDataKept(retrospective.Phase, keeping.Years));
        if (retrospective.IsUnlinked) yield return Fact(texts.MyDataUnlinked());
        else if (retrospective.Anonymity == Anonymity.Anonymous) yield return Fact(texts.MyDataLastChance());
        foreach (var role in Enum.GetValues<Role>().Where(role => record.Participant?.Has(role) == true))
            yield return Fact(texts.MyDataRole(role));
        if (record.Participant?.DisplayName is { } name) yield return Fact(texts.MyDataName(name.Text));

        foreach (var line in Changes(record, texts)) yield return line;
        if (record.Typed.Count > 0) yield return Fact(texts.MyDataTyped(record.Typed.Count));
        if (record.Points.Any())
            yield return Fact(texts.MyDataPoints(string.Join(", ", record.Points.Select(given => $"{given.Theme} {given.Points}"))));
        if (record.Participant is { ArePointsUnlinked: true }) yield return Fact(texts.MyDataPointsUnlinked());
        foreach (var line in Lessons(record, texts)) yield return line;
        if (record.Supported.Count > 0) yield return Fact(texts.MyDataPlusOnes(record.Supported.Count));
        foreach (var lesson in record.Supported) yield return new PersonalLine(LineKind.Words, $"+1 · {lesson.Text}");
    }

    private static IEnumerable<PersonalLine> Changes(PersonalRecord record, Texts texts)
    {
        if (record.Named.Count > 0) yield return Fact(texts.MyDataChanges(record.Named.Count));
        foreach (var change in record.Named)
        {
            var latest = change.Latest;
            yield return new PersonalLine(LineKind.Words, $"{CardElements.Sign(latest.Direction)} {latest.Statement}");
            string?[] more = [latest.ProposedTheme?.Text, latest.Why?.Text, latest.Example?.Text];
            foreach (var words in more.OfType<string>()) yield return new PersonalLine(LineKind.Detail, words);
            if (change.Original is { } original)
                yield return new PersonalLine(LineKind.Detail, texts.MyDataOriginal(original.Statement.Text));
        }
    }

    private static IEnumerable<PersonalLine> Lessons(PersonalRecord record, Texts texts)
    {
        if (record.Lessons.Count > 0) yield return Fact(texts.MyDataLessons(record.Lessons.Count));
        foreach (var lesson in record.Lessons)
        {
            yield return new PersonalLine(
                LineKind.Words, $"{lesson.Text} ({texts.LessonKindHeading(lesson.Kind)}, {record.ThemeOf(lesson)})");
            foreach (var item in lesson.Items) yield return new PersonalLine(LineKind.Detail, item);
        }
    }

    private static PersonalLine Fact(string text) => new(LineKind.Fact, text);
}
