using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Settings;

namespace CollabBot.Features.Setup;

/// <summary>Parses the fields of a set-up, and writes settings back as fields for a form.</summary>
internal static partial class SetupReading
{
    /// <summary>The default settings of a new retrospective.</summary>
    public static StartFields Defaults(Turn turn)
    {
        var lastYear = Today(turn).Year - 1;
        return new StartFields(
            Title: null,
            Intention: turn.Texts.DefaultIntention(),
            From: Invariant(lastYear - 4),
            To: Invariant(lastYear),
            HeldOn: Written(Today(turn)),
            Place: null,
            RetainedCount: Invariant(RetrospectiveSettings.DefaultRetainedCount),
            PointsPerPerson: Invariant(RetrospectiveSettings.DefaultPointsPerPerson),
            Language: turn.Texts.Language,
            Anonymity: RetrospectiveSettings.DefaultAnonymity.ToString());
    }

    /// <summary>
    /// The date where the person is: as their client reports it, else in their time zone; in the evening, the UTC date of the server may
    /// already be the next day. Falls back to the UTC date if nothing plausible is known.
    /// </summary>
    private static DateOnly Today(Turn turn) =>
        DateOnly.FromDateTime(
            turn.Context.Activity.LocalTimestamp is { } local && (local - turn.Now).Duration() < TimeSpan.FromDays(1)
                ? local.DateTime
                : LocalTimes.Shown(turn.Now, Zones.Find(turn.TimeZone) ?? TimeZoneInfo.Utc));

    /// <summary>The settings of a retrospective as fields.</summary>
    public static StartFields Of(Retrospective retrospective) => new(
        retrospective.Title.Text,
        retrospective.Intention?.Text,
        retrospective.Period is { } period ? Invariant(period.From) : null,
        retrospective.Period is { } years ? Invariant(years.To) : null,
        Written(retrospective.HeldOn),
        retrospective.Place?.Text,
        Invariant(retrospective.RetainedCount),
        Invariant(retrospective.PointsPerPerson),
        retrospective.Language,
        retrospective.PresetThemes.Count == 0 ? null : string.Join('\n', retrospective.PresetThemes),
        retrospective.GlossaryTerms.Count == 0
            ? null
            : string.Join(
                '\n',
                retrospective.GlossaryTerms.Zip(retrospective.GlossaryExplanations, (term, explanation) => $"{term} : {explanation}")),
        retrospective.GroupingByAll ? "true" : "false",
        retrospective.ExpectedPartners is { } expected ? Invariant(expected) : null,
        Due(retrospective, Phase.Naming),
        Due(retrospective, Phase.Grouping),
        Due(retrospective, Phase.Prioritising),
        Due(retrospective, Phase.Deepening),
        retrospective.Anonymity.ToString(),
        retrospective.ShowsPoints ? "true" : "false");

    private static string? Due(Retrospective retrospective, Phase phase) =>
        DeadlineReading.Write(retrospective.Deadlines.Of(phase), Zones.Find(retrospective.TimeZone));

    /// <summary>
    /// The fields with their days in figures. « Demain » and « vendredi » are read on the day on which they are written, not when the
    /// settings are confirmed.
    /// </summary>
    public static StartFields Dated(StartFields fields, RetrospectiveSettings read, TimeZoneInfo zone) => fields with
    {
        HeldOn = Written(read.HeldOn),
        NamingDeadline = DeadlineReading.Write(read.Deadlines?.Naming, zone),
        GroupingDeadline = DeadlineReading.Write(read.Deadlines?.Grouping, zone),
        PrioritisingDeadline = DeadlineReading.Write(read.Deadlines?.Prioritising, zone),
        DeepeningDeadline = DeadlineReading.Write(read.Deadlines?.Deepening, zone),
    };

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The fields with one of them replaced by a typed text.</summary>
    public static StartFields With(StartFields fields, SetupField field, string? text) => field switch
    {
        SetupField.Title => fields with { Title = text },
        SetupField.Intention => fields with { Intention = text },
        SetupField.Period => fields with { From = Years(text).From, To = Years(text).To },
        SetupField.From => fields with { From = text },
        SetupField.To => fields with { To = text },
        SetupField.HeldOn => fields with { HeldOn = text },
        SetupField.Place => fields with { Place = text },
        SetupField.RetainedCount => fields with { RetainedCount = text },
        SetupField.PointsPerPerson => fields with { PointsPerPerson = text },
        SetupField.Language => fields with { Language = text },
        SetupField.PresetThemes => fields with { PresetThemes = text },
        SetupField.Glossary => fields with { Glossary = text },
        SetupField.GroupingByAll => fields with { GroupingByAll = text },
        SetupField.NamingDeadline => fields with { NamingDeadline = text },
        SetupField.GroupingDeadline => fields with { GroupingDeadline = text },
        SetupField.PrioritisingDeadline => fields with { PrioritisingDeadline = text },
        SetupField.DeepeningDeadline => fields with { DeepeningDeadline = text },
        SetupField.ShowsPoints => fields with { ShowsPoints = text },
        SetupField.Anonymity => fields with { Anonymity = text ?? "" },
        _ => fields with { ExpectedPartners = text },
    };

    /// <summary>
    /// As <see cref="With"/>, for an answer in the dialog: a dash clears the field. In an answer of one line, semicolons separate the
    /// entries of a list, because some clients send only one line.
    /// </summary>
    public static StartFields Answer(StartFields fields, SetupField field, string typed)
    {
        if (typed.Trim() is "-" or "–" or "—") return With(fields, field, null);
        var isList = field is SetupField.PresetThemes or SetupField.Glossary;
        return With(fields, field, isList && !typed.Contains('\n', StringComparison.Ordinal) ? typed.Replace(';', '\n') : typed);
    }

    /// <param name="language">The language if none was chosen.</param>
    /// <param name="deadlines">The time zone in which days and deadlines are read, and the deadlines set until now.</param>
    public static Outcome<RetrospectiveSettings> Read(StartFields fields, string language, DeadlineReading deadlines)
    {
        if (!Wording.Parse(fields.Title, Wording.LabelLimit).TryGet(out var title, out var refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Intention, Wording.ExplanationLimit).TryGet(out var intention, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Place, Wording.LabelLimit).TryGet(out var place, out refusal)) return refusal;
        if (!ReadPeriod(fields.From, fields.To).TryGet(out var period, out refusal)) return refusal;
        if (!ReadDate(fields.HeldOn, deadlines.Today).TryGet(out var heldOn, out refusal)) return refusal;
        if (!ReadNumber(fields.RetainedCount, RetrospectiveSettings.DefaultRetainedCount, RetrospectiveSettings.MaxCount)
            .TryGet(out var retained, out refusal))
            return refusal;
        if (!ReadNumber(fields.PointsPerPerson, RetrospectiveSettings.DefaultPointsPerPerson, RetrospectiveSettings.MaxCount)
            .TryGet(out var points, out refusal))
            return refusal;
        if (!ReadNumber(fields.ExpectedPartners, 0, MaxExpected).TryGet(out var expected, out refusal)) return refusal;
        if (!ReadLanguage(fields.Language, language).TryGet(out var chosen, out refusal)) return refusal;
        if (!ReadThemes(fields.PresetThemes).TryGet(out var themes, out refusal)) return refusal;
        if (!ReadGlossary(fields.Glossary).TryGet(out var glossary, out refusal)) return refusal;
        if (!ReadYes(fields.GroupingByAll).TryGet(out var groupingByAll, out refusal)) return refusal;
        if (!ReadYes(fields.ShowsPoints ?? "true").TryGet(out var showsPoints, out refusal)) return refusal;
        if (!deadlines.Read(fields).TryGet(out var due, out refusal)) return refusal;
        if (!ReadAnonymity(fields.Anonymity).TryGet(out var anonymity, out refusal)) return refusal;
        return new RetrospectiveSettings(
            title,
            intention,
            period,
            heldOn,
            place,
            chosen,
            retained,
            points,
            themes,
            glossary,
            groupingByAll,
            expected == 0 ? null : expected,
            due,
            anonymity,
            showsPoints);
    }

    private const int MaxExpected = 1000;

    private static Outcome<Period?> ReadPeriod(string? from, string? to)
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to)) return (Period?)null;

        // One year alone is a period of one year.
        if (!Numbers.TryRead(string.IsNullOrWhiteSpace(from) ? to : from, out var first)
            || !Numbers.TryRead(string.IsNullOrWhiteSpace(to) ? from : to, out var last))
        {
            return new Refusal.PeriodImpossible();
        }

        return Period.Between(first, last).Match(period => period, refusal => (Outcome<Period?>)refusal);
    }

    private static Outcome<DateOnly?> ReadDate(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return (DateOnly?)null;
        return TypedDay.Read(Folding.Of(text).Trim(), today, isToCome: false) is { } day ? day.Date : new Refusal.DateUnreadable();
    }

    private static Outcome<int> ReadNumber(string? text, int otherwise, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return Numbers.TryRead(text, out var number) && number >= 1 && number <= most ? number : new Refusal.NumberOutOfRange(1, most);
    }

    public static Outcome<string> ReadLanguage(string? text, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return text.Trim().ToUpperInvariant() switch
        {
            "FR" or "FRANÇAIS" or "FRANCAIS" or "FRENCH" => "fr",
            "EN" or "ANGLAIS" or "ENGLISH" => "en",
            _ => new Refusal.LanguageUnknown(),
        };
    }

    private static Outcome<List<Wording>> ReadThemes(string? text)
    {
        List<Wording> themes = [];
        foreach (var line in Lines(text))
        {
            if (!Wording.Parse(line, Wording.LabelLimit).TryGet(out var theme, out var refusal)) return refusal;
            if (!themes.Any(other => other.ReadsLike(theme))) themes.Add(theme);
        }

        return themes.Count <= Retrospective.MaxEntries ? themes : new Refusal.ListTooLong(themes.Count, Retrospective.MaxEntries);
    }

    private static Outcome<List<GlossaryEntry>> ReadGlossary(string? text)
    {
        List<GlossaryEntry> entries = [];
        var number = 0;
        foreach (var line in Lines(text))
        {
            number++;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) return new Refusal.GlossaryUnreadable(number);

            var (typed, said) = (line[..colon], line[(colon + 1)..]);
            if (string.IsNullOrWhiteSpace(typed) || string.IsNullOrWhiteSpace(said)) return new Refusal.GlossaryUnreadable(number);
            if (!Wording.Parse(typed, Wording.LabelLimit).TryGet(out var term, out var refusal)) return refusal;
            if (!Wording.Parse(said, Wording.StatementLimit).TryGet(out var explanation, out refusal)) return refusal;
            entries.Add(new GlossaryEntry(term, explanation));
        }

        return entries.Count <= Retrospective.MaxEntries ? entries : new Refusal.ListTooLong(entries.Count, Retrospective.MaxEntries);
    }

    /// <summary>Reads a level of anonymity by its name or by its words in either language; null gives the default level.</summary>
    public static Outcome<Anonymity> ReadAnonymity(string? text)
    {
        if (text is null) return RetrospectiveSettings.DefaultAnonymity;
        var typed = Folding.Of(text);
        foreach (var level in Enum.GetValues<Anonymity>())
        {
            if (typed == Folding.Of(level.ToString())
                || Texts.All.Any(texts => texts.AnonymityWords(level).Any(words => Folding.Of(words) == typed)))
                return level;
        }

        return new Refusal.AnonymityUnknown();
    }

    public static Outcome<bool> ReadYes(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        return text.Trim().ToUpperInvariant() switch
        {
            "TRUE" or "OUI" or "YES" => true,
            "FALSE" or "NON" or "NO" => false,
            _ => new Refusal.YesOrNo(),
        };
    }

    /// <summary>
    /// Splits « 2019-2024 », with any dash, into two years. Any other text is returned as both years: a single year is then valid, and
    /// everything else is refused as a period.
    /// </summary>
    private static (string? From, string? To) Years(string? text) =>
        YearsTyped().Match(text ?? "") is { Success: true } years ? (years.Groups[1].Value, years.Groups[2].Value) : (text, text);

    private static string[] Lines(string? text) =>
        (text ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(\d{4})\s*(?:-|–|—|à|to)\s*(\d{4})\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex YearsTyped();
}
