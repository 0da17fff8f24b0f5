namespace CollabBot.Domain;

public abstract partial record Refusal
{
    /// <summary>The lesson does not exist (any more), or cannot be used for this act.</summary>
    public sealed record LessonUnknown : Refusal;

    /// <summary>Only the author may rewrite or withdraw a lesson; the facilitator may do so for the room's lessons.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>The lesson is already in that list.</summary>
    public sealed record SameList(LessonKind Kind) : Refusal;

    /// <summary>A line for the room has no sign that says which list it belongs to.</summary>
    public sealed record MarkMissing : Refusal;

    /// <summary>A sub-item comes before any lesson.</summary>
    public sealed record SubItemAlone : Refusal;
}
