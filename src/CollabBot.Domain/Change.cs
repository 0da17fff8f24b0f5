namespace CollabBot.Domain;

/// <summary>What a person says of a change when she names it.</summary>
/// <param name="Statement">The change, in her words.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="ProposedTheme">The theme she had in mind, if any.</param>
/// <param name="Why">Why it is significant, if she said so.</param>
/// <param name="Example">An example or project, if she gave one.</param>
public sealed record ChangeDraft(Wording Statement, Direction Direction, Wording? ProposedTheme = null, Wording? Why = null, Wording? Example = null);

/// <summary>One named change. Until it is revealed nobody but its author may see it.</summary>
public sealed class Change
{
    private Change()
    {
    }

    internal Change(ChangeId id, RetrospectiveId retrospective, PersonId? author, ChangeDraft draft, int position)
    {
        Id = id;
        Retrospective = retrospective;
        Author = author;
        Position = position;
        Statement = draft.Statement;
        Direction = draft.Direction;
        ProposedTheme = draft.ProposedTheme;
        Why = draft.Why;
        Example = draft.Example;
    }

    /// <summary>Its name.</summary>
    public ChangeId Id { get; private set; }

    /// <summary>The retrospective it was named in.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Who named it; nothing in an imported report.</summary>
    public PersonId? Author { get; private set; }

    /// <summary>Its place in the order of naming.</summary>
    public int Position { get; private set; }

    /// <summary>The change, exactly as typed.</summary>
    public Wording Statement { get; private set; } = null!;

    /// <summary>Which way it went.</summary>
    public Direction Direction { get; private set; }

    /// <summary>The theme its author had in mind; kept when the group decides otherwise.</summary>
    public Wording? ProposedTheme { get; private set; }

    /// <summary>Why it is significant.</summary>
    public Wording? Why { get; private set; }

    /// <summary>An example or project.</summary>
    public Wording? Example { get; private set; }

    /// <summary>The theme it was put into.</summary>
    public ThemeId? Theme { get; private set; }

    /// <summary>Whether others may see it.</summary>
    public bool IsRevealed { get; private set; }

    internal void PutInto(ThemeId? theme) => Theme = theme;

    /// <summary>Lets others see it, for good: the first move forward out of Naming does this to all that was named until then.</summary>
    public void Reveal() => IsRevealed = true;
}
