using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Domain;

namespace CollabBot.Features.Setup;

/// <summary>
/// Settings that are being asked in words, stored in the dialog state as one JSON string, which every SDK restores unchanged. The
/// draft carries the retrospective's id from the first step, and every field has its default from the beginning, so only new answers are
/// parsed.
/// </summary>
/// <param name="Id">The retrospective that will be started, or whose settings are changed.</param>
/// <param name="IsChange">Whether the retrospective already exists.</param>
/// <param name="Next">How many of the <see cref="SetupQuestions.First"/> questions have been answered.</param>
/// <param name="Fields">The answers so far, and defaults for the rest.</param>
internal sealed record SetupDraft(Guid Id, bool IsChange, int Next, StartFields Fields)
{
    /// <summary>The index of a question that is asked at the person's wish before the dialog continues; null if there is none.</summary>
    public int? Correcting { get; init; }

    /// <summary>Whether the person has asked to see all settings; until then the dialog only offers to keep them.</summary>
    public bool IsListed { get; init; }

    /// <summary>A sentence to send once, before the next question; null if there is none.</summary>
    public string? Notice { get; init; }

    public static SetupDraft New(Guid id, StartFields defaults) => new(id, IsChange: false, 0, defaults);

    public static SetupDraft Changing(RetrospectiveId retrospective, StartFields fields) =>
        new(retrospective.Value, IsChange: true, SetupQuestions.First.Count, fields) { IsListed = true };

    [JsonIgnore]
    public RetrospectiveId RetrospectiveId => new(Id);

    /// <summary>The index of the question that is asked now; null once only the decision is left.</summary>
    [JsonIgnore]
    public int? Asked => Correcting ?? (Next < SetupQuestions.First.Count ? SetupQuestions.First[Next] : null);

    /// <summary>The draft with the present question answered.</summary>
    public SetupDraft Answered(StartFields fields) => Correcting is null
        ? this with { Fields = fields, Next = Next + 1 }
        : this with { Fields = fields, Correcting = null };

    public string ToJson() => JsonSerializer.Serialize(this, SetupDraftJson.Default.SetupDraft);

    public static SetupDraft FromJson(string json) => JsonSerializer.Deserialize(json, SetupDraftJson.Default.SetupDraft)!;
}

[JsonSerializable(typeof(SetupDraft))]
internal sealed partial class SetupDraftJson : JsonSerializerContext;
