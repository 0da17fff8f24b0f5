namespace CollabBot.Domain.Tests.Sequences;

/// <content>Requests about lessons.</content>
internal static partial class Playing
{
    public static string[] Items(string word, int count) => [.. Enumerable.Range(0, count).Select(index => $"{word}, sous-point {index}")];

    private static Refusal? PlayLessons(this Meeting meeting, Gesture gesture, Chosen chosen, string word)
    {
        var (retrospective, actor) = (meeting.Retrospective, chosen.Actor);
        return gesture switch
        {
            IAboutTheme when chosen.Theme is not { } theme => new Refusal.ThemeUnknown(),
            IAboutLesson when chosen.Lesson is null => retrospective.Guard(Phase.Deepening) ?? new Refusal.LessonUnknown(),
            Gesture.Deepen => retrospective.Deepen(actor, chosen.Theme!, meeting.Themes).RefusalOrNull(),
            Gesture.Explain explain =>
                retrospective.Explain(actor, chosen.Theme!, explain.TakesBack ? null : Wording.Of(word)).RefusalOrNull(),
            Gesture.Learn learn => meeting.Learn(chosen.Theme!, learn.Kind, word, Items(word, learn.Items), actor).RefusalOrNull(),
            Gesture.LearnFromRoom learn => meeting.Keep(
                retrospective.LearnFromRoom(
                    actor, new LessonId(Guid.NewGuid()), chosen.Theme!,
                    Draft(learn.Kind, word, Items(word, learn.Items)), meeting.Lessons.Count)),
            Gesture.Support => meeting.Support(chosen.Lesson!, actor.Person),
            Gesture.Unsupport => meeting.Unsupport(chosen.Lesson!, actor.Person),
            Gesture.Sort sort =>
                retrospective
                    .Rework(actor, chosen.Lesson!, Draft(sort.Kind, chosen.Lesson!.Text.Text, chosen.Lesson.Items))
                    .RefusalOrNull(),
            Gesture.Reword reword =>
                retrospective.Rework(actor, chosen.Lesson!, Draft(chosen.Lesson!.Kind, word, Items(word, reword.Items))).RefusalOrNull(),
            Gesture.Copy copy =>
                meeting.Keep(retrospective.Copy(actor, new LessonId(Guid.NewGuid()), chosen.Lesson!, copy.Kind, meeting.Lessons.Count)),
            Gesture.WithdrawLesson => meeting.Withdraw(actor, chosen.Lesson!),
            Gesture.CarryBack => meeting.CarryBack(actor, chosen.Lesson!),
            Gesture.PutBack => meeting.PutBack(actor, chosen.Lesson!),
            _ => throw new ArgumentOutOfRangeException(nameof(gesture)),
        };
    }

    private static LessonDraft Draft(LessonKind kind, string text, IEnumerable<string> items) =>
        new(kind, Wording.Of(text), [.. items.Select(Wording.Of)]);

    private static Refusal? Keep(this Meeting meeting, Outcome<Lesson> outcome)
    {
        if (!outcome.TryGet(out var lesson, out var refusal)) return refusal;
        meeting.Lessons.Add(lesson);
        return null;
    }

    private static Refusal? Support(this Meeting meeting, Lesson lesson, PersonId person)
    {
        if (!meeting.Retrospective.Support(lesson, person).TryGet(out var plus, out var refusal)) return refusal;
        if (!meeting.Supports(person, lesson)) meeting.PlusOnes.Add(plus);
        return null;
    }

    private static Refusal? Unsupport(this Meeting meeting, Lesson lesson, PersonId person)
    {
        if (!meeting.Retrospective.TakeBack(lesson).TryGet(out _, out var refusal)) return refusal;
        meeting.PlusOnes.RemoveAll(plus => plus.Person == person && plus.Lesson == lesson.Id);
        return null;
    }

    private static Refusal? Withdraw(this Meeting meeting, Actor actor, Lesson lesson)
    {
        if (meeting.Retrospective.Withdraw(actor, lesson).RefusalOrNull() is { } refusal) return refusal;
        meeting.Drop(lesson);
        return null;
    }

    private static Refusal? CarryBack(this Meeting meeting, Actor actor, Lesson lesson)
    {
        var theme = meeting.Themes.Find(theme => theme.Id == lesson.Theme)
            ?? throw new InvalidOperationException("A lesson’s theme is gone.");
        if (!meeting.Retrospective.CarryBack(actor, lesson, theme, new ChangeId(Guid.NewGuid()), meeting.Changes.Count)
            .TryGet(out var change, out var refusal))
            return refusal;
        meeting.Changes.Add(change);
        return null;
    }

    private static Refusal? PutBack(this Meeting meeting, Actor actor, Lesson lesson)
    {
        if (!meeting.Retrospective.PutBack(actor, lesson, meeting.Changes.Find(change => change.Id == lesson.CarriedTo))
            .TryGet(out var gone, out var refusal))
            return refusal;
        meeting.Changes.RemoveAll(change => change.Id == gone);
        return null;
    }

    private static void Drop(this Meeting meeting, Lesson? lesson)
    {
        if (lesson is null) return;
        meeting.Lessons.Remove(lesson);
        meeting.PlusOnes.RemoveAll(plus => plus.Lesson == lesson.Id);
    }
}
