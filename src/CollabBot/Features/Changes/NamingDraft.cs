using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.Domain;

namespace CollabBot.Features.Changes;

/// <summary>
/// A change that is being named step by step, stored in the dialog state as one JSON string, which every SDK restores unchanged. It carries
/// the change's id from the first step, so a repeated last answer is idempotent, and its retrospective, so it does not depend on where the
/// person acts meanwhile.
/// </summary>
internal sealed record NamingDraft(Guid Id, Guid Retrospective, bool IsOffered)
{
    /// <summary>Whether it revises an existing change, whose id it carries.</summary>
    public bool IsRevision { get; init; }

    /// <summary>Whether it answers the question where an expected change did not happen.</summary>
    public bool OfNoChange { get; init; }

    /// <summary>Whether that question was asked because the person has said that they are done.</summary>
    public bool IsAskedAtTheEnd { get; init; }

    /// <summary>Whether the person typed the statement after the command; it is shown to them before the next question.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether it was left and is now taken up again.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Whether the open question asks for organisation and role.</summary>
    public bool AsksProfile { get; init; }

    /// <summary>Whether the person has confirmed that a change very similar to another one of theirs is to be stored.</summary>
    public bool Again { get; init; }

    /// <summary>The open question, if it does not ask for a missing field of the draft; otherwise null.</summary>
    public string? Pending { get; init; }

    public string? Statement { get; init; }

    public string? Direction { get; init; }

    /// <summary>The theme; null if not asked yet, empty if skipped.</summary>
    public string? Theme { get; init; }

    /// <summary>Why the change matters; null if not asked yet, empty if skipped.</summary>
    public string? Why { get; init; }

    /// <summary>An example; null if not asked yet, empty if skipped.</summary>
    public string? Example { get; init; }

    /// <summary>
    /// An empty draft, or one with a statement that the person wrote without being asked; the dialog then offers to name it.
    /// </summary>
    public static NamingDraft New(Guid id, RetrospectiveId retrospective, string? statement) =>
        new(id, retrospective.Value, statement is not null) { Statement = statement };

    /// <summary>A draft for the question what should have changed: one question, so that only the statement is missing.</summary>
    public static NamingDraft OfAbsence(Guid id, RetrospectiveId retrospective) =>
        New(id, retrospective, statement: null) with
        {
            OfNoChange = true,
            Direction = nameof(Domain.Direction.NoChange),
            Theme = "",
            Why = "",
            Example = "",
        };

    /// <summary>
    /// A draft that revises a change. All fields are filled, so that the dialog asks only for what the person wants to change.
    /// </summary>
    public static NamingDraft Revising(
        RetrospectiveId retrospective, ChangeId change, ChangeDraft latest) => new(change.Value, retrospective.Value, IsOffered: false)
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
