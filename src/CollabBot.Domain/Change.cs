namespace CollabBot.Domain;

/// <summary>What a person enters when they name a change.</summary>
/// <param name="Statement">The change, in the person's words.</param>
/// <param name="Direction">Which way it went.</param>
/// <param name="ProposedTheme">The theme the person suggests; null if none.</param>
/// <param name="Why">Why it is significant; null if not said.</param>
/// <param name="Example">An example or project; null if none was given.</param>
public sealed record ChangeDraft(
    Wording Statement, Direction Direction, Wording? ProposedTheme = null, Wording? Why = null, Wording? Example = null);

/// <summary>One named change. Until it is revealed, only its author may see it.</summary>
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

    /// <summary>The identifier; random.</summary>
    public ChangeId Id { get; private set; }

    /// <summary>The retrospective it was named in.</summary>
    public RetrospectiveId Retrospective { get; private set; }

    /// <summary>The person who named it; null if it was imported, typed for the room, or unlinked from its author.</summary>
    public PersonId? Author { get; private set; }

    /// <summary>Whether one person named it or the room did.</summary>
    public Origin Origin { get; private set; }

    /// <summary>The person who typed it for the room and may therefore correct it; it does not count as that person's own change.</summary>
    public PersonId? Typist { get; private set; }

    /// <summary>Its number in the retrospective, given in the order of naming.</summary>
    public int Position { get; private set; }

    /// <summary>The change, exactly as typed.</summary>
    public Wording Statement { get; private set; } = null!;

    /// <summary>Which way it went.</summary>
    public Direction Direction { get; private set; }

    /// <summary>The theme its author suggested; kept even if the group decides otherwise.</summary>
    public Wording? ProposedTheme { get; private set; }

    /// <summary>Why it is significant; null if not said.</summary>
    public Wording? Why { get; private set; }

    /// <summary>An example or project; null if none was given.</summary>
    public Wording? Example { get; private set; }

    /// <summary>The link to the message it was taken from; null if there is none or it is not stored.</summary>
    public string? Source { get; private set; }

    /// <summary>The theme it is in; null if it is in none.</summary>
    public ThemeId? Theme { get; private set; }

    /// <summary>Whether the other participants may see it.</summary>
    public bool IsRevealed { get; private set; }

    /// <summary>
    /// The version that was revealed first, with the original wording and classification; null unless it was revised after the reveal.
    /// </summary>
    public ChangeDraft? Original { get; private set; }

    /// <summary>
    /// The author's revision of a change that is already revealed; null if there is none. Others see it only after the next move forward
    /// out of Naming.
    /// </summary>
    public ChangeDraft? Revision { get; private set; }

    /// <summary>The author's latest version, shown to the author for editing.</summary>
    public ChangeDraft Latest => Revision ?? Shown;

    private ChangeDraft Shown => new(Statement, Direction, ProposedTheme, Why, Example);

    /// <summary>Whether a person may revise or withdraw it: they named it, or they typed it for the room.</summary>
    public bool BelongsTo(PersonId person) => Origin == Origin.Room ? Typist == person : Author == person;

    /// <summary>The author's name in imported minutes whose level shows names; otherwise null.</summary>
    public Wording? SignedName { get; private set; }

    /// <summary>The author's organisation in imported minutes whose level shows organisations; otherwise null.</summary>
    public Wording? SignedOrganisation { get; private set; }

    /// <summary>Removes every link to a person (author, typist, signature, source message); the words stay.</summary>
    public void Unlink()
    {
        Author = null;
        Typist = null;
        SignedName = null;
        SignedOrganisation = null;
        Source = null;
    }

    /// <summary>Removes the link to the person who typed it for the room.</summary>
    public void ForgetTypist() => Typist = null;

    /// <summary>Removes the parts of the signature and source that a stricter anonymity level no longer shows.</summary>
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

    /// <summary>Stores the link to the message it was taken from, so that its author can find the message again.</summary>
    public void CameFrom(string source) => Source = source;

    internal void PutInto(ThemeId? theme) => Theme = theme;

    internal void Revise(ChangeDraft draft)
    {
        if (IsRevealed) Revision = draft == Shown ? null : draft;
        else Show(draft);
    }

    /// <summary>Makes the latest version visible to others, permanently; done by the move forward out of Naming.</summary>
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
