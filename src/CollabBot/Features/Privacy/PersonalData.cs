using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Json;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Privacy;

/// <summary>All data stored about a person as JSON with a file name, the same for a file and for messages.</summary>
internal static class PersonalData
{
    // Accented letters are not escaped, because people read the file.
    private static readonly PersonalDataJson Json = new(new JsonSerializerOptions(PersonalDataJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n"
    });

    public static (string FileName, string Json) Of(PersonalAccount account, RetentionPolicy keeping, DateTimeOffset now, Texts texts)
    {
        var day = Day(now, account.Clock);
        var file = new PersonalDataFile
        {
            MadeOn = day,
            Person = account.Id.Value,
            ChannelId = account.Person?.UserId,
            Organisation = account.Person?.Organisation?.Text,
            Occupation = account.Person?.Occupation?.ToString().ToLowerInvariant(),
            Language = account.Person?.Language,
            ClientLanguage = account.Person?.ClientLanguage,
            LastLanguage = account.Person?.LastLanguage,
            TimeZone = account.Person?.TimeZone,
            WantsNoReminders = account.Person?.WantsNoReminders == true ? true : null,
            Retrospectives = [.. account.Records.Select(record => Of(record, keeping, account.Clock))],
        };
        return ($"{texts.MyDataFileName()}-{day}.json", JsonSerializer.Serialize(file, Json.PersonalDataFile) + "\n");
    }

    private static PersonalDataRetrospective Of(PersonalRecord record, RetentionPolicy keeping, TimeZoneInfo? clock)
    {
        var retrospective = record.Retrospective;
        return new PersonalDataRetrospective
        {
            Title = retrospective.Title.Text,
            Phase = MinutesJsonNames.Of(retrospective.Phase),
            Anonymity = MinutesJsonNames.Of(retrospective.Anonymity),
            Unlinked = retrospective.IsUnlinked ? true : null,
            KeptUntil = retrospective.ClosedAt is { } closed ? Day(keeping.Until(closed), clock) : null,
            Name = record.Participant?.DisplayName?.Text,
            Roles =
            [
                .. Enum.GetValues<Role>()
                    .Where(role => record.Participant?.Has(role) == true)
                    .Select(role => role == Role.Facilitator ? "facilitator" : "coordinator")
            ],
            Changes = [.. record.Named.Select(Of)],
            TypedForRoom = record.Typed.Count,
            Lessons =
            [
                .. record.Lessons.Select(lesson => new PersonalDataLesson
                {
                    Theme = record.ThemeOf(lesson),
                    Kind = MinutesJsonNames.Of(lesson.Kind),
                    Text = lesson.Text.Text,
                    Items = lesson.Items,
                }),
            ],
            Points = [.. record.Points.Select(given => new PersonalDataPoints { Theme = given.Theme, Points = given.Points })],
            PlusOnes = [.. record.Supported.Select(lesson => lesson.Text.Text)],
        };
    }

    private static PersonalDataChange Of(Change change) => new()
    {
        Text = change.Statement.Text,
        Direction = MinutesJsonNames.Of(change.Direction),
        ProposedTheme = change.ProposedTheme?.Text,
        Why = change.Why?.Text,
        Example = change.Example?.Text,
        Original = change.Original is { } original ? Of(original) : null,
        Revision = change.Revision is { } revision ? Of(revision) : null,
    };

    private static PersonalDataChange Of(ChangeDraft draft) => new()
    {
        Text = draft.Statement.Text,
        Direction = MinutesJsonNames.Of(draft.Direction),
        ProposedTheme = draft.ProposedTheme?.Text,
        Why = draft.Why?.Text,
        Example = draft.Example?.Text,
    };

    private static string Day(DateTimeOffset time, TimeZoneInfo? clock) =>
        OwnClock.Day(time, clock).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The properties of the JSON file; those that are null are left out.</summary>
internal sealed record PersonalDataFile
{
    public int Version { get; init; } = 1;

    public required string MadeOn { get; init; }

    public required string Person { get; init; }

    /// <summary>The person's id on the channel.</summary>
    public string? ChannelId { get; init; }

    public string? Organisation { get; init; }

    /// <summary>One of <c>management</c>, <c>team</c>, <c>citizen</c> and <c>other</c>.</summary>
    public string? Occupation { get; init; }

    public string? Language { get; init; }

    /// <summary>The language in which the person is answered if they have chosen none.</summary>
    public string? ClientLanguage { get; init; }

    /// <summary>The language last reported by the client.</summary>
    public string? LastLanguage { get; init; }

    /// <summary>The time zone last reported by the client, as an IANA name.</summary>
    public string? TimeZone { get; init; }

    public bool? WantsNoReminders { get; init; }

    public required IReadOnlyList<PersonalDataRetrospective> Retrospectives { get; init; }
}

internal sealed record PersonalDataRetrospective
{
    public required string Title { get; init; }

    public required string Phase { get; init; }

    public required string Anonymity { get; init; }

    public bool? Unlinked { get; init; }

    public string? KeptUntil { get; init; }

    public string? Name { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required IReadOnlyList<PersonalDataChange> Changes { get; init; }

    public required int TypedForRoom { get; init; }

    public required IReadOnlyList<PersonalDataLesson> Lessons { get; init; }

    public required IReadOnlyList<PersonalDataPoints> Points { get; init; }

    public required IReadOnlyList<string> PlusOnes { get; init; }
}

internal sealed record PersonalDataChange
{
    public required string Text { get; init; }

    public required string Direction { get; init; }

    public string? ProposedTheme { get; init; }

    public string? Why { get; init; }

    public string? Example { get; init; }

    public PersonalDataChange? Original { get; init; }

    public PersonalDataChange? Revision { get; init; }
}

internal sealed record PersonalDataLesson
{
    public required string Theme { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Items { get; init; }
}

internal sealed record PersonalDataPoints
{
    public required string Theme { get; init; }

    public required int Points { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PersonalDataFile))]
internal sealed partial class PersonalDataJson : JsonSerializerContext;
