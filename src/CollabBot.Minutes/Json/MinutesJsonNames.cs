using CollabBot.Domain;

namespace CollabBot.Minutes.Json;

/// <summary>The names of the enum values in exported files. They never change, so that old files stay readable.</summary>
public static class MinutesJsonNames
{
    internal static readonly IReadOnlyDictionary<string, Direction> Directions = Table(Enum.GetValues<Direction>(), Of);

    internal static readonly IReadOnlyDictionary<string, LessonKind> Kinds = Table(Enum.GetValues<LessonKind>(), Of);

    internal static readonly IReadOnlyDictionary<string, Phase> Phases = Table(Enum.GetValues<Phase>(), Of);

    internal static readonly IReadOnlyDictionary<string, Anonymity> Levels = Table(Enum.GetValues<Anonymity>(), Of);

    /// <summary>The name of an anonymity level.</summary>
    public static string Of(Anonymity level) => level switch
    {
        Anonymity.Names => "names",
        Anonymity.OrganisationOnly => "organisationOnly",
        _ => "anonymous",
    };

    /// <summary>The name of a direction.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Positive => "positive",
        Direction.Negative => "negative",
        Direction.NoChange => "noChange",
        _ => "unclear",
    };

    /// <summary>The name of a kind of lesson.</summary>
    public static string Of(LessonKind kind) => kind switch
    {
        LessonKind.Enabler => "enabler",
        LessonKind.Wish => "wish",
        _ => "pitfall",
    };

    /// <summary>The name of a step.</summary>
    public static string Of(Phase phase) => phase switch
    {
        Phase.Draft => "draft",
        Phase.Naming => "naming",
        Phase.Grouping => "grouping",
        Phase.Prioritising => "prioritising",
        Phase.Deepening => "deepening",
        _ => "closed",
    };

    private static Dictionary<string, T> Table<T>(T[] values, Func<T, string> name) => values.ToDictionary(name, StringComparer.Ordinal);
}
