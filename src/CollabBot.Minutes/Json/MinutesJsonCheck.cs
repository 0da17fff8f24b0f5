using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using CollabBot.Domain;

namespace CollabBot.Minutes.Json;

/// <summary>Converts the fields of a file into minutes, or returns the first fault in the order of the fields.</summary>
internal sealed class MinutesJsonCheck
{
    private readonly List<string> unknown = [];
    private MinutesJsonFault? fault;

    public MinutesJsonReading Check(MinutesJsonFile file)
    {
        var minutes = Make(file);
        return fault is null ? new MinutesJsonReading.Understood(minutes, unknown) : new MinutesJsonReading.Refused(fault);
    }

    private MinutesContent Make(MinutesJsonFile file)
    {
        if (file.Version is null) Refuse(new MinutesJsonFault.Missing("version"));
        else if (file.Version != MinutesJson.Version) Refuse(new MinutesJsonFault.UnknownVersion(file.Version.Value));

        Remember(file.Others, "");
        return new MinutesContent
        {
            Title = Text(file.Title, "title"),
            Intention = OptionalText(file.Intention, "intention"),
            Period = PeriodOf(file.Period),
            HeldOn = DateOf(file.HeldOn, "heldOn"),
            Place = OptionalText(file.Place, "place"),
            Language = Among(file.Language ?? "fr", Languages, "language"),
            Phase = Among(file.Phase ?? "closed", MinutesJsonNames.Phases, "phase"),
            RetainedCount = Count(file.RetainedCount, 1, "retainedCount") ?? RetrospectiveSettings.DefaultRetainedCount,
            PointsPerPerson = Count(file.PointsPerPerson, 1, "pointsPerPerson") ?? RetrospectiveSettings.DefaultPointsPerPerson,
            Anonymity = file.Anonymity is null
                ? RetrospectiveSettings.DefaultAnonymity
                : Among(file.Anonymity, MinutesJsonNames.Levels, "anonymity"),
            ClosedOn = DateOf(file.ClosedOn, "closedOn"),
            Notes = List(file.Notes, "notes", (note, path) => Text(note, path)),
            OverrideReason = OptionalText(file.OverrideReason, "overrideReason"),
            Dissents = List(file.Dissents, "dissents", (note, path) => Text(note, path)),
            Themes = List(file.Themes, "themes", ThemeOf),
            Ungrouped = List(file.Ungrouped, "ungrouped", ChangeOf),
        };
    }

    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal) { ["fr"] = "fr", ["en"] = "en" };

    private MinutesTheme ThemeOf(MinutesJsonTheme theme, string path)
    {
        Remember(theme.Others, path + ".");
        var label = Text(theme.LongLabel, path + ".longLabel");
        var lessons = List(theme.Lessons, path + ".lessons", LessonOf);
        var rank = Count(theme.Rank, 1, path + ".rank");
        return new MinutesTheme
        {
            LongLabel = label,
            ShortLabel = OptionalText(theme.ShortLabel, path + ".shortLabel") ?? label,
            Direction = Among(theme.Direction, MinutesJsonNames.Directions, path + ".direction"),
            Retained = theme.Retained ?? (rank is not null || lessons.Count > 0),
            Rank = rank,
            DeepeningRank = Count(theme.DeepeningRank, 1, path + ".deepeningRank"),
            Points = Count(theme.Points, 0, path + ".points"),
            RetainedBecause = OptionalText(theme.RetainedBecause, path + ".retainedBecause"),
            Changes = List(theme.Changes, path + ".changes", ChangeOf),
            Lessons = lessons,
        };
    }

    private MinutesChange ChangeOf(MinutesJsonChange change, string path)
    {
        Remember(change.Others, path + ".");
        return new MinutesChange(
            Text(change.Text, path + ".text"),
            Among(change.Direction, MinutesJsonNames.Directions, path + ".direction"),
            OptionalText(change.Why, path + ".why"),
            OptionalText(change.Example, path + ".example"),
            OptionalText(change.ProposedTheme, path + ".proposedTheme"))
        {
            Author = SignedOf(change, path),
        };
    }

    private Attribution? SignedOf(MinutesJsonChange change, string path)
    {
        var signed = new Attribution(
            OptionalText(change.Name, path + ".name"),
            OptionalText(change.Organisation, path + ".organisation"),
            change.ForRoom == true);
        return signed.IsEmpty ? null : signed;
    }

    private MinutesLesson LessonOf(MinutesJsonLesson lesson, string path)
    {
        Remember(lesson.Others, path + ".");
        return new MinutesLesson(
            Among(lesson.Kind, MinutesJsonNames.Kinds, path + ".kind"),
            Text(lesson.Text, path + ".text"),
            List(lesson.Items, path + ".items", (item, at) => Text(item, at)))
        {
            PlusOnes = Count(lesson.PlusOnes, 0, path + ".plusOnes") ?? 0,
        };
    }

    private Period? PeriodOf(MinutesJsonPeriod? period)
    {
        if (period is null) return null;
        Remember(period.Others, "period.");
        if (period.From is not { } from) return Refuse<Period?>(new MinutesJsonFault.Missing("period.from"), null);
        if (period.To is not { } to) return Refuse<Period?>(new MinutesJsonFault.Missing("period.to"), null);
        return Period.Between(from, to).Match(
            made => (Period?)made,
            _ => Refuse<Period?>(
                new MinutesJsonFault.UnknownValue("period", string.Create(CultureInfo.InvariantCulture, $"{from}–{to}")), null));
    }

    private DateOnly? DateOf(string? text, string path)
    {
        if (text is null) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Refuse<DateOnly?>(new MinutesJsonFault.UnknownValue(path, text), null);
    }

    private string Text(string? text, string path)
    {
        if (text is null) return Refuse(new MinutesJsonFault.Missing(path), "");
        if (string.IsNullOrWhiteSpace(text) || !Wording.IsStorable(text)) return Refuse(new MinutesJsonFault.UnreadableText(path), "");
        return text;
    }

    private string? OptionalText(string? text, string path) => text is null ? null : Text(text, path);

    private int? Count(int? count, int least, string path) =>
        count is { } value && value < least
            ? Refuse<int?>(new MinutesJsonFault.UnknownValue(path, value.ToString(CultureInfo.InvariantCulture)), null)
            : count;

    private T Among<T>(string? name, IReadOnlyDictionary<string, T> known, string path)
    {
        if (name is null) return Refuse(new MinutesJsonFault.Missing(path), known.Values.First());
        return known.TryGetValue(name, out var value) ? value : Refuse(new MinutesJsonFault.UnknownValue(path, name), known.Values.First());
    }

    private List<TMade> List<TFile, TMade>(IReadOnlyList<TFile?>? list, string path, Func<TFile, string, TMade> make)
        where TFile : class
    {
        var made = new List<TMade>();
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (list![i] is { } item) made.Add(make(item, at));
            else Refuse(new MinutesJsonFault.Missing(at));
        }

        return made;
    }

    private void Remember(Dictionary<string, JsonElement>? others, string path)
    {
        if (others is not null) unknown.AddRange(others.Keys.Select(name => path + name));
    }

    private void Refuse(MinutesJsonFault found) => fault ??= found;

    [return: NotNullIfNotNull(nameof(stand))]
    private T Refuse<T>(MinutesJsonFault found, T stand)
    {
        Refuse(found);
        return stand;
    }
}
