namespace CollabBot.Domain;

/// <summary>What can be done with lessons, all of it in Deepening.</summary>
public sealed partial class Retrospective
{
    /// <summary>Adds a lesson of the people in the room, typed by the facilitator; it is nobody's, and counted as the room's.</summary>
    public Outcome<Lesson> LearnFromRoom(Actor actor, LessonId id, Theme theme, LessonDraft draft, int position)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (theme.Retrospective != Id) return new Refusal.ThemeUnknown();
        if (!theme.IsRetained) return new Refusal.NotRetained();

        return Lesson.OfRoom(id, Id, theme.Id, draft, position);
    }

    /// <summary>A person says « +1 » to a lesson.</summary>
    public Outcome<PlusOne> Support(Lesson lesson, PersonId person) =>
        GuardLesson(lesson) is { } refusal ? refusal : new PlusOne(Id, lesson.Id, person);

    /// <summary>A person takes her « +1 » back.</summary>
    public Outcome<Lesson> TakeBack(Lesson lesson) => GuardLesson(lesson) is { } refusal ? refusal : lesson;

    /// <summary>Rewrites one's own lesson, or moves it to another list; the facilitator may move any, and rewrites the room's.</summary>
    public Outcome<Lesson> Rework(Actor actor, Lesson lesson, LessonDraft draft)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;

        var isSame = draft.Text == lesson.Text && draft.Items.Select(item => item.Text).SequenceEqual(lesson.Items);
        if (!lesson.BelongsTo(actor) && !(actor.IsFacilitator && isSame)) return new Refusal.NotYours();

        lesson.Rewrite(draft);
        return lesson;
    }

    /// <summary>Puts the same words into another list as well; whoever does it adds a lesson of her own.</summary>
    public Outcome<Lesson> Copy(Actor actor, LessonId id, Lesson lesson, LessonKind kind, int position)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;
        if (kind == lesson.Kind) return new Refusal.SameList(kind);

        var words = new LessonDraft(kind, lesson.Text, [.. lesson.Items.Select(Wording.Of)]);
        return lesson.IsFromRoom && actor.IsFacilitator ? Lesson.OfRoom(id, Id, lesson.Theme, words, position) : new Lesson(id, Id, lesson.Theme, actor.Person, words, position);
    }

    /// <summary>Says whether a lesson may be withdrawn: one's own, and the room's by the facilitator.</summary>
    public Outcome<Lesson> Withdraw(Actor actor, Lesson lesson)
    {
        if (GuardLesson(lesson) is { } refusal) return refusal;
        return lesson.BelongsTo(actor) ? lesson : new Refusal.NotYours();
    }

    /// <summary>
    /// A lesson that is really a change goes to the changes of its theme, with its words; the facilitator's act. The lesson is kept aside, so that <see cref="PutBack"/> loses nothing.
    /// </summary>
    public Outcome<Change> CarryBack(Actor actor, Lesson lesson, Theme theme, ChangeId id, int position)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (GuardLesson(lesson) is { } refusal) return refusal;
        if (theme.Id != lesson.Theme) throw new ArgumentException("A lesson goes to the changes of its own theme.", nameof(theme));

        var change = new Change(id, Id, lesson.Author, new ChangeDraft(lesson.Text, theme.Direction, Example: Joined(lesson.Items)), position);
        change.PutInto(theme.Id);
        change.Reveal();
        lesson.Carry(id);
        return change;
    }

    /// <summary>
    /// Brings a lesson back that was carried to the changes, to the list it stood in; the change made of it goes. Where that has been put differently meanwhile, the lesson has the words it
    /// has now, with the example and the reason for sub-items. The facilitator's act.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="made">The change that was made of it, if it is still there.</param>
    /// <returns>The change that goes.</returns>
    public Outcome<ChangeId> PutBack(Actor actor, Lesson lesson, Change? made)
    {
        if (GuardLeading(actor, Phase.Deepening) is { } refusal) return refusal;
        if (lesson.Retrospective != Id || lesson.CarriedTo is not { } change) return new Refusal.LessonUnknown();

        if (made?.Latest is { } now && (now.Statement != lesson.Text || now.Why is not null || now.Example?.Text != Joined(lesson.Items)?.Text))
        {
            var items = new[] { now.Example, now.Why }.OfType<Wording>().SelectMany(words => words.Text.Split('\n')).Where(line => !string.IsNullOrWhiteSpace(line));
            lesson.Rewrite(new LessonDraft(lesson.Kind, now.Statement, [.. items.Select(Wording.Of)]));
        }

        lesson.Carry(null);
        return change;
    }

    private static Wording? Joined(IReadOnlyList<string> items) => items.Count == 0 ? null : Wording.Of(string.Join('\n', items));

    private Refusal? GuardLesson(Lesson lesson) =>
        Guard(Phase.Deepening) ?? (lesson.Retrospective != Id || lesson.CarriedTo is not null ? new Refusal.LessonUnknown() : null);
}
