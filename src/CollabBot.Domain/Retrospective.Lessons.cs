namespace CollabBot.Domain;

/// <summary>Operations on lessons; all of them belong to the Deepening step.</summary>
public sealed partial class Retrospective
{
    /// <summary>Adds a lesson of the people in the room, typed by a facilitator; it has no author.</summary>
    /// <returns>
    /// The lesson, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.ThemeUnknown"/>,
    /// <see cref="Refusal.NotRetained"/>.
    /// </returns>
    public Outcome<Lesson> LearnFromRoom(Actor actor, LessonId id, Theme theme, LessonDraft draft, int position)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        return Lesson.OfRoom(id, Id, theme.Id, draft, position);
    }

    /// <summary>Creates a person's « +1 » to a lesson; the caller must not store a second one for the same person and lesson.</summary>
    /// <returns>The « +1 », or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>.</returns>
    public Outcome<PlusOne> Support(Lesson lesson, PersonId person) =>
        GuardLesson(lesson) is { } refusal ? refusal : new PlusOne(Id, lesson.Id, person);

    /// <summary>Checks whether a person may take back their « +1 »; the caller then deletes it.</summary>
    /// <returns>The lesson, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>.</returns>
    public Outcome<Lesson> TakeBack(Lesson lesson) => GuardLesson(lesson) is { } refusal ? refusal : lesson;

    /// <summary>
    /// Rewrites a lesson or moves it to another list. Authors may do this with their own, the facilitator with the room's; the facilitator
    /// may also move any lesson without changing its words.
    /// </summary>
    /// <returns>
    /// The lesson, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>, <see cref="Refusal.NotYours"/>.
    /// </returns>
    public Outcome<Lesson> Rework(Actor actor, Lesson lesson, LessonDraft draft)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;

        var isSame = draft.Text == lesson.Text && draft.Items.Select(item => item.Text).SequenceEqual(lesson.Items);
        if (!lesson.BelongsTo(actor) && !(actor.IsFacilitator && isSame)) return new Refusal.NotYours();

        lesson.Rewrite(draft);
        return lesson;
    }

    /// <summary>
    /// Adds the same words to another list as a new lesson. The actor becomes its author, unless a facilitator copies a lesson of the room.
    /// </summary>
    /// <returns>
    /// The new lesson, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>, <see cref="Refusal.SameList"/>.
    /// </returns>
    public Outcome<Lesson> Copy(Actor actor, LessonId id, Lesson lesson, LessonKind kind, int position)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;
        if (kind == lesson.Kind) return new Refusal.SameList(kind);

        var words = new LessonDraft(kind, lesson.Text, [.. lesson.Items.Select(Wording.Of)]);
        return lesson.IsFromRoom && actor.IsFacilitator
            ? Lesson.OfRoom(id, Id, lesson.Theme, words, position)
            : new Lesson(id, Id, lesson.Theme, actor.Person, words, position);
    }

    /// <summary>
    /// Checks whether a lesson may be withdrawn: by its author, or by a facilitator if it is the room's. The caller then deletes it.
    /// </summary>
    /// <returns>
    /// The lesson, or <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>, <see cref="Refusal.NotYours"/>.
    /// </returns>
    public Outcome<Lesson> Withdraw(Actor actor, Lesson lesson)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;
        return lesson.BelongsTo(actor) ? lesson : new Refusal.NotYours();
    }

    /// <summary>
    /// Turns a lesson that is really a change into a revealed change of its theme, with the same words; only a facilitator may do this. The
    /// lesson is kept, hidden from its list, so that <see cref="PutBack"/> can restore it.
    /// </summary>
    /// <returns>
    /// The new change, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>.
    /// </returns>
    public Outcome<Change> CarryBack(Actor actor, Lesson lesson, Theme theme, ChangeId id, int position)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (GuardLesson(lesson) is { } refusal) return refusal;
        if (theme.Id != lesson.Theme) throw new ArgumentException("A lesson goes to the changes of its own theme.", nameof(theme));

        var change = new Change(
            id, Id, lesson.Author, new ChangeDraft(lesson.Text, theme.Direction, Example: Joined(lesson.Items)), position);
        change.PutInto(theme.Id);
        change.Reveal();
        lesson.Carry(id);
        return change;
    }

    /// <summary>
    /// Turns a change made by <see cref="CarryBack"/> back into the lesson, in its former list; only a facilitator may do this. If the
    /// change was revised meanwhile, the lesson takes its new words, with its example and reason as sub-items.
    /// </summary>
    /// <param name="actor">The person who asks.</param>
    /// <param name="lesson">The lesson to restore.</param>
    /// <param name="made">The change that was made from it; null if it no longer exists.</param>
    /// <returns>
    /// The identifier of the change, which the caller must delete, or <see cref="Refusal.FacilitatorOnly"/>,
    /// <see cref="Refusal.WrongPhase"/>, <see cref="Refusal.LessonUnknown"/>.
    /// </returns>
    public Outcome<ChangeId> PutBack(Actor actor, Lesson lesson, Change? made)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (lesson.Retrospective != Id || lesson.CarriedTo is not { } change) return new Refusal.LessonUnknown();

        if (made?.Latest is { } now
            && (now.Statement != lesson.Text || now.Why is not null || now.Example?.Text != Joined(lesson.Items)?.Text))
        {
            var items = new[] { now.Example, now.Why }
                .OfType<Wording>()
                .SelectMany(words => words.Text.Split('\n'))
                .Where(line => !string.IsNullOrWhiteSpace(line));
            lesson.Rewrite(new LessonDraft(lesson.Kind, now.Statement, [.. items.Select(Wording.Of)]));
        }

        lesson.Carry(null);
        return change;
    }

    private static Wording? Joined(IReadOnlyList<string> items) => items.Count == 0 ? null : Wording.Of(string.Join('\n', items));

    private Refusal? GuardLesson(Lesson lesson) =>
        Guard(Phase.Deepening) ?? (lesson.Retrospective != Id || lesson.CarriedTo is not null ? new Refusal.LessonUnknown() : null);
}
