namespace CollabBot.Domain.Tests.Sequences;

/// <content>Lessons.</content>
internal sealed partial class Witness
{
    /// <summary>The lessons that were given and not taken back, in the order in which they were given.</summary>
    public List<Learnt> Lessons { get; } = [];

    private void NoteLessons(Meeting meeting, Gesture gesture, Chosen chosen, string word)
    {
        var about = chosen.Lesson is { } lesson ? Lessons.Find(known => known.Id == lesson.Id) : null;
        switch (gesture)
        {
            case Gesture.Learn learn:
                Lessons.Add(new Learnt(meeting.Lessons[^1].Id)
                {
                    Theme = chosen.Theme!.Id,
                    Kind = learn.Kind,
                    Text = word,
                    Items = Playing.Items(word, learn.Items),
                    Author = chosen.Actor.Person
                });
                break;
            case Gesture.LearnFromRoom learn:
                Lessons.Add(new Learnt(meeting.Lessons[^1].Id)
                {
                    Theme = chosen.Theme!.Id,
                    Kind = learn.Kind,
                    Text = word,
                    Items = Playing.Items(word, learn.Items)
                });
                break;
            case Gesture.Support:
                about!.Supporters.Add(chosen.Actor.Person);
                break;
            case Gesture.Unsupport:
                about!.Supporters.Remove(chosen.Actor.Person);
                break;
            case Gesture.Sort sort:
                about!.Kind = sort.Kind;
                break;
            case Gesture.Reword reword:
                about!.Text = word;
                about.Items = Playing.Items(word, reword.Items);
                break;
            case Gesture.Copy copy:
                var author = chosen.Lesson!.IsFromRoom && chosen.Actor.IsFacilitator ? (PersonId?)null : chosen.Actor.Person;
                Lessons.Add(new Learnt(meeting.Lessons[^1].Id)
                {
                    Theme = about!.Theme,
                    Kind = copy.Kind,
                    Text = about.Text,
                    Items = about.Items,
                    Author = author
                });
                break;
            case Gesture.WithdrawLesson:
                Lessons.Remove(about!);
                break;
            case Gesture.CarryBack:
                about!.CarriedTo = meeting.Changes[^1].Id;
                var direction = meeting.Themes.Find(theme => theme.Id == about.Theme)!.Direction;
                Changes.Add(new Named(meeting.Changes[^1].Id, new Words(about.Text, direction, about.Items))
                {
                    Author = about.Author,
                    Theme = about.Theme,
                    IsPublic = true
                });
                break;
            case Gesture.PutBack:
                PutBack(about!);
                break;
        }
    }

    /// <summary>Restores the lesson with the words its change has by now.</summary>
    private void PutBack(Learnt lesson)
    {
        if (Changes.Find(change => change.Id == lesson.CarriedTo) is { } made)
        {
            (lesson.Text, lesson.Items) = (made.Latest.Text, made.Latest.Items);
            Changes.Remove(made);
        }

        lesson.CarriedTo = null;
    }

    /// <summary>A lesson as it should be stored.</summary>
    internal sealed class Learnt(LessonId id)
    {
        public LessonId Id => id;

        public required ThemeId Theme { get; set; }

        public required LessonKind Kind { get; set; }

        public required string Text { get; set; }

        public required string[] Items { get; set; }

        public PersonId? Author { get; set; }

        /// <summary>The change that was made from it; while it is set, the lesson is in no list.</summary>
        public ChangeId? CarriedTo { get; set; }

        public HashSet<PersonId> Supporters { get; } = [];

        public int PlusOnesOfNobody { get; set; }
    }
}
