namespace CollabBot.Domain.Tests.Sequences;

/// <content>Changes.</content>
internal sealed partial class Witness
{
    /// <summary>The changes that were named and not taken back, in the order of naming.</summary>
    public List<Named> Changes { get; } = [];

    private void NoteChanges(Meeting meeting, Gesture gesture, Chosen chosen, string word)
    {
        switch (gesture)
        {
            case Gesture.Name name:
                Changes.Add(new Named(meeting.Changes[^1].Id, new Words(word, name.Direction, [])) { Author = chosen.Actor.Person });
                break;
            case Gesture.NameForRoom name:
                Changes.Add(new Named(meeting.Changes[^1].Id, new Words(word, name.Direction, [])) { Typist = chosen.Actor.Person });
                break;
            case Gesture.Revise revise:
                var revised = Changes.Find(change => change.Id == chosen.Change!.Id)!;
                revised.Latest = new Words(word, revise.Direction, []);
                if (!revised.IsPublic) revised.Shown = revised.Latest;
                break;
            case Gesture.Withdraw:
                Changes.RemoveAll(change => change.Id == chosen.Change!.Id);
                Lessons.RemoveAll(lesson => lesson.CarriedTo == chosen.Change!.Id);
                break;
        }
    }

    private void ShowAll()
    {
        foreach (var change in Changes)
        {
            if (!change.IsPublic) change.First = change.Latest;
            change.Shown = change.Latest;
            change.IsPublic = true;
        }
    }

    /// <summary>A change as it should be stored.</summary>
    internal sealed class Named(ChangeId id, Words said)
    {
        public ChangeId Id => id;

        /// <summary>The version that others see once the change is public.</summary>
        public Words Shown { get; set; } = said;

        /// <summary>The author's latest version.</summary>
        public Words Latest { get; set; } = said;

        /// <summary>The version that was revealed first.</summary>
        public Words First { get; set; } = said;

        public PersonId? Author { get; set; }

        public PersonId? Typist { get; set; }

        public bool IsPublic { get; set; }

        public ThemeId? Theme { get; set; }
    }

    /// <param name="Text">The change.</param>
    /// <param name="Direction">Which way it went.</param>
    /// <param name="Items">The sub-items, if it was made from a lesson.</param>
    internal sealed record Words(string Text, Direction Direction, string[] Items);
}
