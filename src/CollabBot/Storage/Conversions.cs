using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollabBot.Storage;

/// <summary>
/// How domain values are stored in columns. Enums are stored by name, so that people can read the database
/// and new members do not change what is stored.
/// </summary>
internal static class Conversions
{
    public static void Add(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<RetrospectiveId>().HaveConversion<RetrospectiveIdConverter>();
        configuration.Properties<ChangeId>().HaveConversion<ChangeIdConverter>();
        configuration.Properties<ThemeId>().HaveConversion<ThemeIdConverter>();
        configuration.Properties<LessonId>().HaveConversion<LessonIdConverter>();
        configuration.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        configuration.Properties<Wording>().HaveConversion<WordingConverter>();
        configuration.Properties<Period>().HaveConversion<PeriodConverter>();
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configuration.Properties<Phase>().HaveConversion<string>();
        configuration.Properties<Direction>().HaveConversion<string>();
        configuration.Properties<LessonKind>().HaveConversion<string>();
        configuration.Properties<Origin>().HaveConversion<string>();
        configuration.Properties<Occupation>().HaveConversion<string>();
        configuration.Properties<Anonymity>().HaveConversion<string>();
        configuration.Properties<OutboxKind>().HaveConversion<string>();
        configuration.Properties<FileOfferState>().HaveConversion<string>();
        configuration.Properties<GroupingMoveKind>().HaveConversion<string>();
        configuration.Properties<ReminderOccasion>().HaveConversion<string>();
        configuration.Properties<ReminderState>().HaveConversion<string>();
        configuration.Properties<GroupingTrace>().HaveConversion<GroupingTraceConverter>();
    }

    private sealed class RetrospectiveIdConverter()
        : ValueConverter<RetrospectiveId, Guid>(id => id.Value, value => new RetrospectiveId(value));

    private sealed class ChangeIdConverter() : ValueConverter<ChangeId, Guid>(id => id.Value, value => new ChangeId(value));

    private sealed class ThemeIdConverter() : ValueConverter<ThemeId, Guid>(id => id.Value, value => new ThemeId(value));

    private sealed class LessonIdConverter() : ValueConverter<LessonId, Guid>(id => id.Value, value => new LessonId(value));

    private sealed class PersonIdConverter() : ValueConverter<PersonId, string>(id => id.Value, value => new PersonId(value));

    private sealed class WordingConverter() : ValueConverter<Wording, string>(wording => wording.Text, text => Wording.Of(text));

    private sealed class PeriodConverter() : ValueConverter<Period, string>(period => Write(period), text => Read(text));

    private sealed class UtcTicksConverter()
        : ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class GroupingTraceConverter()
        : ValueConverter<GroupingTrace, string>(trace => Write(trace), text => ReadTrace(text));

    private static string Write(GroupingTrace trace) => JsonSerializer.Serialize(trace, GroupingTraceJson.Default.GroupingTrace);

    private static GroupingTrace ReadTrace(string text) =>
        JsonSerializer.Deserialize(text, GroupingTraceJson.Default.GroupingTrace)
        ?? throw new JsonException("A step of grouping is stored as null.");

    private static string Write(Period period) => $"{period.From}-{period.To}";

    private static Period Read(string text)
    {
        var years = text.Split('-');
        return Period.Between(int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[1], CultureInfo.InvariantCulture))
            .Match(period => period, _ => throw new InvalidOperationException($"Not a stored period: {text}"));
    }
}

/// <summary>Serialises what a grouping move changed.</summary>
[JsonSerializable(typeof(GroupingTrace))]
internal sealed partial class GroupingTraceJson : JsonSerializerContext;
