using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollabBot.Minutes.Json;

/// <summary>The fields of an export as they stand in the file. Any field may be null until it has been checked.</summary>
internal sealed record MinutesJsonFile
{
    public int? Version { get; init; }

    public string? Title { get; init; }

    public string? Intention { get; init; }

    public MinutesJsonPeriod? Period { get; init; }

    public string? HeldOn { get; init; }

    public string? Place { get; init; }

    public string? Language { get; init; }

    public string? Phase { get; init; }

    public int? RetainedCount { get; init; }

    public int? PointsPerPerson { get; init; }

    public string? Anonymity { get; init; }

    /// <summary>The day of closing, as <c>yyyy-MM-dd</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClosedOn { get; init; }

    public IReadOnlyList<string?>? Notes { get; init; }

    public string? OverrideReason { get; init; }

    public IReadOnlyList<string?>? Dissents { get; init; }

    public IReadOnlyList<MinutesJsonTheme?>? Themes { get; init; }

    public IReadOnlyList<MinutesJsonChange?>? Ungrouped { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

internal sealed record MinutesJsonPeriod
{
    public int? From { get; init; }

    public int? To { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

internal sealed record MinutesJsonTheme
{
    public string? LongLabel { get; init; }

    public string? ShortLabel { get; init; }

    public string? Direction { get; init; }

    public bool? Retained { get; init; }

    public int? Rank { get; init; }

    public int? DeepeningRank { get; init; }

    public int? Points { get; init; }

    public string? RetainedBecause { get; init; }

    public IReadOnlyList<MinutesJsonChange?>? Changes { get; init; }

    public IReadOnlyList<MinutesJsonLesson?>? Lessons { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

internal sealed record MinutesJsonChange
{
    public string? Text { get; init; }

    public string? Direction { get; init; }

    public string? Why { get; init; }

    public string? Example { get; init; }

    public string? ProposedTheme { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Organisation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ForRoom { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

internal sealed record MinutesJsonLesson
{
    public string? Kind { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<string?>? Items { get; init; }

    public int? PlusOnes { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    MaxDepth = 16,
    AllowDuplicateProperties = false,
    NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(MinutesJsonFile))]
internal sealed partial class MinutesJsonContext : JsonSerializerContext;
