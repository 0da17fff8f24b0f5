namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Records every accepted request and what must follow from it, independently of the product's code.</summary>
internal sealed partial class Witness
{
    /// <summary>Every text of an accepted request.</summary>
    private readonly HashSet<string> said = [];

    /// <summary>The anonymity level that was last accepted.</summary>
    public Anonymity Level { get; private set; } = Anonymity.OrganisationOnly;

    /// <summary>Whether the retrospective has ever left Draft; from then on people rely on the level.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether the level became looser after people had relied on it.</summary>
    public bool IsBetrayed { get; private set; }

    /// <summary>The number of places when the retained themes were last decided.</summary>
    public int Places { get; private set; }

    public bool HasSaid(string word) => said.Contains(word);

    public void Note(Meeting meeting, Gesture gesture, Chosen chosen, string word, Phase before)
    {
        switch (gesture)
        {
            case Gesture.Move move:
                if (move.Forward && before <= Phase.Naming && meeting.Phase > Phase.Naming) ShowAll();
                if (move.Forward && before < Phase.Deepening && meeting.Phase >= Phase.Deepening)
                    Places = meeting.Retrospective.RetainedCount;
                break;
            case Gesture.SetUp { Level: { } level }:
                IsBetrayed |= HasBegun && level < Level;
                Level = level;
                break;
            case Gesture.Erase erase:
                Forget(meeting, Playing.PersonOf(erase.Who), erase.How);
                break;
            default:
                said.Add(word);
                NoteChanges(meeting, gesture, chosen, word);
                NoteGrouping(meeting, gesture, chosen);
                NoteVoting(meeting, gesture, chosen, word);
                NoteLessons(meeting, gesture, chosen, word);
                break;
        }

        HasBegun |= meeting.Phase != Phase.Draft;
        if (gesture is Gesture.Move && meeting.Phase == Phase.Closed && Level == Anonymity.Anonymous) ForgetAll();
        if (meeting.Retrospective.CurrentTheme is { } current
            && meeting.Themes.Exists(theme => theme.Id == current)
            && !Opened.Contains(current))
            Opened.Add(current);
    }

    /// <summary>Removes what a person contributed, or only the link to the person.</summary>
    private void Forget(Meeting meeting, PersonId person, ErasureHow how)
    {
        foreach (var change in Changes.Where(change => change.Typist == person)) change.Typist = null;
        if (how == ErasureHow.Words)
        {
            Changes.RemoveAll(change => change.Author == person);
            Lessons.RemoveAll(lesson => lesson.Author == person);
            Ballots.Remove(person);
        }
        else
        {
            foreach (var change in Changes.Where(change => change.Author == person)) change.Author = null;
            foreach (var lesson in Lessons.Where(lesson => lesson.Author == person)) lesson.Author = null;

            // The points stay, on the ballot with a random voter id that is new in the meeting.
            if (Ballots.Remove(person, out var points)
                && points.Count > 0
                && meeting.Ballots.Find(ballot => !Ballots.ContainsKey(ballot.Voter)) is { } nobodys)
                Ballots[nobodys.Voter] = points;
        }

        foreach (var lesson in Lessons.Where(lesson =>
            lesson.Supporters.Remove(person) && how == ErasureHow.Link && meeting.Phase == Phase.Closed))
            lesson.PlusOnesOfNobody++;
        Returned.Remove(person);
    }

    /// <summary>After an anonymous closing no contribution has a person any more; the counts stay.</summary>
    private void ForgetAll()
    {
        foreach (var change in Changes) (change.Author, change.Typist) = (null, null);
        foreach (var lesson in Lessons)
        {
            lesson.Author = null;
            lesson.PlusOnesOfNobody += lesson.Supporters.Count;
            lesson.Supporters.Clear();
        }

        foreach (var (theme, points) in Ballots.Values.SelectMany(ballot => ballot))
            PointsOfNobody[theme] = PointsOfNobody.GetValueOrDefault(theme) + points;
        Ballots.Clear();
        Returned.Clear();
    }
}
