using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Acts;
using CollabBot.Domain;

namespace CollabBot.Features.Naming;

/// <summary>
/// A change that is being named step by step. It carries its id from the first step, so that repeating the last answer names nothing twice; and it travels through dialog
/// state as one string, which every SDK gives back as it was. It belongs to the retrospective it was begun in, wherever its author acts meanwhile.
/// </summary>
internal sealed record NamingDraft(Guid Id, Guid Retrospective, bool IsOffered)
{
    /// <summary>It puts a change differently that was named before, and carries its id.</summary>
    public bool IsRevision { get; init; }

    /// <summary>It says where a change was expected that did not come.</summary>
    public bool OfNoChange { get; init; }

    /// <summary>She has been asked about the change of hers that it is very like, and wants it kept.</summary>
    public bool Again { get; init; }

    /// <summary>The question that is open where it is none of those for what the draft does not hold.</summary>
    public string? Pending { get; init; }

    public string? Statement { get; init; }

    public string? Direction { get; init; }

    /// <summary>The theme; empty where it was passed over.</summary>
    public string? Theme { get; init; }

    /// <summary>Why; empty where it was passed over.</summary>
    public string? Why { get; init; }

    /// <summary>An example; empty where it was passed over.</summary>
    public string? Example { get; init; }

    /// <summary>A draft of nothing yet, or of a statement that the person wrote without being asked and that is offered to her.</summary>
    public static NamingDraft New(Guid id, RetrospectiveId retrospective, string? statement) => new(id, retrospective.Value, statement is not null) { Statement = statement };

    /// <summary>A draft whose direction is given: where was a change expected that did not come?</summary>
    public static NamingDraft OfAbsence(Guid id, RetrospectiveId retrospective) =>
        New(id, retrospective, statement: null) with { OfNoChange = true, Direction = nameof(Domain.Direction.NoChange) };

    /// <summary>A change as it is now, to be put differently; nothing of it is asked again unless she wants it.</summary>
    public static NamingDraft Revising(RetrospectiveId retrospective, ChangeId change, ChangeDraft latest) => new(change.Value, retrospective.Value, IsOffered: false)
    {
        IsRevision = true,
        Statement = latest.Statement.Text,
        Direction = latest.Direction.ToString(),
        Theme = latest.ProposedTheme?.Text ?? "",
        Why = latest.Why?.Text ?? "",
        Example = latest.Example?.Text ?? "",
    };

    [JsonIgnore]
    public ChangeId ChangeId => new(Id);

    [JsonIgnore]
    public RetrospectiveId RetrospectiveId => new(Retrospective);

    [JsonIgnore]
    public NameFields Fields => new(Statement, Direction, Theme, Why, Example);

    public string ToJson() => JsonSerializer.Serialize(this, NamingDraftJson.Default.NamingDraft);

    public static NamingDraft FromJson(string json) => JsonSerializer.Deserialize(json, NamingDraftJson.Default.NamingDraft)!;
}

[JsonSerializable(typeof(NamingDraft))]
internal sealed partial class NamingDraftJson : JsonSerializerContext;
