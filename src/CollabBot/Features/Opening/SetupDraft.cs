using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Acts;
using CollabBot.Domain;

namespace CollabBot.Features.Opening;

/// <summary>
/// A set-up that is being answered step by step. It carries the retrospective's id from the first step, and travels through dialog state as one string, which every SDK gives back as
/// it was. Every field has its default from the beginning, so that only what is answered anew has to be read.
/// </summary>
/// <param name="Id">The retrospective that is started with it, or whose set-up it changes.</param>
/// <param name="IsChange">Whether that one is there already.</param>
/// <param name="Next">How many questions have been asked in their order.</param>
/// <param name="Fields">The answers so far, over the defaults.</param>
internal sealed record SetupDraft(Guid Id, bool IsChange, int Next, StartFields Fields)
{
    /// <summary>An earlier question that is asked again, before it goes on where it was.</summary>
    public int? Correcting { get; init; }

    /// <summary>What has to be said before the next question; it is said once.</summary>
    public string? Notice { get; init; }

    public static SetupDraft New(Guid id, StartFields defaults) => new(id, IsChange: false, 0, defaults);

    public static SetupDraft Changing(RetrospectiveId retrospective, StartFields fields) => new(retrospective.Value, IsChange: true, 0, fields);

    [JsonIgnore]
    public RetrospectiveId RetrospectiveId => new(Id);

    /// <summary>The question that is asked now.</summary>
    [JsonIgnore]
    public int Asked => Correcting ?? Next;

    /// <summary>The same with the question that was asked answered.</summary>
    public SetupDraft Answered(StartFields fields) => Correcting is null ? this with { Fields = fields, Next = Next + 1 } : this with { Fields = fields, Correcting = null };

    public string ToJson() => JsonSerializer.Serialize(this, SetupDraftJson.Default.SetupDraft);

    public static SetupDraft FromJson(string json) => JsonSerializer.Deserialize(json, SetupDraftJson.Default.SetupDraft)!;
}

[JsonSerializable(typeof(SetupDraft))]
internal sealed partial class SetupDraftJson : JsonSerializerContext;
