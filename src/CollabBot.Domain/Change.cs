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

    internal Change(ChangeId id, RetrospectiveId retrospective, ChangeDraft draft, int position, PersonId typist)
        : this(id, retrospective, author: null, draft, position)
    {
        Origin = Origin.Room;
        Typist = typist;
    }

    /// <summary>Its name.</summary>
    public ChangeId Id { get; private set; }

    /// <summary>The retrospective it was named in.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>Who named it; nothing in an imported report, and nothing where it was typed for the room.</summary>
    public PersonId? Author { get; private set; }

    /// <summary>Whose words it is.</summary>
    public Origin Origin { get; private set; }

    /// <summary>Who typed it for the room, so that she can put right what she typed; it is not her own change.</summary>
    public PersonId? Typist { get; private set; }

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

    /// <summary>The address of the message it was taken from, where one is kept.</summary>
    public string? Source { get; private set; }

    /// <summary>The theme it was put into.</summary>
    public ThemeId? Theme { get; private set; }

    /// <summary>Whether others may see it.</summary>
    public bool IsRevealed { get; private set; }

    /// <summary>What was first revealed, where it was revised afterwards: original wording and first classification are kept.</summary>
    public ChangeDraft? Original { get; private set; }

    /// <summary>
    /// How a revealed change has been revised since: seen by nobody else until the next move forward, as everything that is written while changes are named.
    /// </summary>
    public ChangeDraft? Revision { get; private set; }

    /// <summary>How its author last put it: what she sees when she takes it up again.</summary>
    public ChangeDraft Latest => Revision ?? Shown;

    private ChangeDraft Shown => new(Statement, Direction, ProposedTheme, Why, Example);

    /// <summary>Whether a person may revise or withdraw it: her own, or typed by her for the room.</summary>
    public bool BelongsTo(PersonId person) => Origin == Origin.Room ? Typist == person : Author == person;

    /// <summary>The name it was signed with in an imported report, where its level says names.</summary>
    public Wording? SignedName { get; private set; }

    /// <summary>The organisation it was signed with in an imported report, where its level says organisations.</summary>
    public Wording? SignedOrganisation { get; private set; }

    /// <summary>Nobody is its author any more, nor has typed it; the words stay.</summary>
    public void Unlink()
    {
        Author = null;
        Typist = null;
        SignedName = null;
        SignedOrganisation = null;
        Source = null;
    }

    /// <summary>Who typed it for the room is forgotten.</summary>
    public void ForgetTypist() => Typist = null;

    /// <summary>As a level becomes stricter, what it does not show any more is dropped.</summary>
    public void Tighten(Anonymity level)
    {
        if (level > Anonymity.Names) SignedName = null;
        if (level <= Anonymity.OrganisationOnly) return;

        SignedOrganisation = null;
        Source = null;
    }

    internal void Sign(Attribution attribution)
    {
        SignedName = Wording.OfOptional(attribution.Name);
        SignedOrganisation = Wording.OfOptional(attribution.Organisation);
        if (attribution.ForRoom) Origin = Origin.Room;
    }

    /// <summary>It was taken from a message; its author wants it found again.</summary>
    public void CameFrom(string source) => Source = source;

    internal void PutInto(ThemeId? theme) => Theme = theme;

    internal void Revise(ChangeDraft draft)
    {
        if (IsRevealed) Revision = draft == Shown ? null : draft;
        else Show(draft);
    }

    /// <summary>Lets others see it, for good: a move forward out of Naming does this to all that was named or revised until then.</summary>
    public void Reveal()
    {
        if (Revision is { } revision)
        {
            Original ??= Shown;
            Show(revision);
            Revision = null;
        }

        IsRevealed = true;
    }

    private void Show(ChangeDraft draft)
    {
        Statement = draft.Statement;
        Direction = draft.Direction;
        ProposedTheme = draft.ProposedTheme;
        Why = draft.Why;
        Example = draft.Example;
    }
}
