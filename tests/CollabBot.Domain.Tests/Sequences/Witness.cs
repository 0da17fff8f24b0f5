namespace CollabBot.Domain.Tests.Sequences;

/// <summary>Someone who writes down what was accepted, and knows the rules only as they are told to people.</summary>
internal sealed partial class Witness
{
    /// <summary>Everything that was ever typed and accepted.</summary>
    private readonly HashSet<string> said = [];

    /// <summary>The level that was last accepted.</summary>
    public Anonymity Level { get; private set; } = Anonymity.OrganisationOnly;

    /// <summary>Whether it has left the draft once: from then on people rely on the level.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether people were shown more than they had been told.</summary>
    public bool IsBetrayed { get; private set; }

    /// <summary>How many places there were when the retained themes were last settled.</summary>
    public int Places { get; private set; }

    public bool HasSaid(string word) => said.Contains(word);

    public void Note(Meeting meeting, Gesture gesture, Chosen chosen, string word, Phase before)
    {
        switch (gesture)
        {
            case Gesture.Move move:
                if (move.Forward && before <= Phase.Naming && meeting.Phase > Phase.Naming) ShowAll();
                if (move.Forward && before < Phase.Deepening && meeting.Phase >= Phase.Deepening) Places = meeting.Retrospective.RetainedCount;
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
                NoteNaming(meeting, gesture, chosen, word);
                NoteGrouping(meeting, gesture, chosen);
                NoteDeciding(meeting, gesture, chosen, word);
                NoteLessons(meeting, gesture, chosen, word);
                break;
        }

        HasBegun |= meeting.Phase != Phase.Draft;
        if (gesture is Gesture.Move && meeting.Phase == Phase.Closed && Level == Anonymity.Anonymous) ForgetAll();
        if (meeting.Retrospective.CurrentTheme is { } current && meeting.Themes.Exists(theme => theme.Id == current) && !Opened.Contains(current)) Opened.Add(current);
    }

    /// <summary>What a person gave is gone, or nobody's.</summary>
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

            // Her points stay, on a ballot of nobody: whoever that is called.
            if (Ballots.Remove(person, out var points) && points.Count > 0 && meeting.Ballots.Find(ballot => !Ballots.ContainsKey(ballot.Voter)) is { } nobodys) Ballots[nobodys.Voter] = points;
        }

        foreach (var lesson in Lessons.Where(lesson => lesson.Supporters.Remove(person) && how == ErasureHow.Link && meeting.Phase == Phase.Closed)) lesson.PlusOnesOfNobody++;
        Returned.Remove(person);
    }

    /// <summary>Closed in anonymous mode, nobody knows any more whose anything was; what was given still counts.</summary>
    private void ForgetAll()
    {
        foreach (var change in Changes) (change.Author, change.Typist) = (null, null);
        foreach (var lesson in Lessons)
        {
            lesson.Author = null;
            lesson.PlusOnesOfNobody += lesson.Supporters.Count;
            lesson.Supporters.Clear();
        }

        foreach (var (theme, points) in Ballots.Values.SelectMany(ballot => ballot)) PointsOfNobody[theme] = PointsOfNobody.GetValueOrDefault(theme) + points;
        Ballots.Clear();
        Returned.Clear();
    }
}
