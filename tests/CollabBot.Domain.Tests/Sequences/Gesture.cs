namespace CollabBot.Domain.Tests.Sequences;

/// <summary>What one of the people in a meeting does; numbers point at what is there when it is done, whatever that is by then.</summary>
internal abstract record Gesture(int Who)
{
    /// <summary>The only phase it may be done in.</summary>
    public virtual Phase? Needed => null;

    /// <summary>Whether it is the facilitator's.</summary>
    public virtual bool Leads => false;

    public Actor Actor => Who == 0 ? Meeting.Facilitator : new Actor(new PersonId($"partenaire {Who}"), IsFacilitator: false);

    internal sealed record Move(int Who, bool Forward, Drawn Drawn, Phase Other, bool Confirmed, int Chosen) : Gesture(Who)
    {
        public override bool Leads => true;
    }

    internal sealed record SetLevel(int Who, Anonymity Level) : Gesture(Who)
    {
        public override bool Leads => true;
    }

    internal sealed record Name(int Who, Direction Direction) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Naming;
    }

    internal sealed record AddTheme(int Who, int Label, Direction Direction) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Grouping;

        public override bool Leads => true;
    }

    internal sealed record Assign(int Who, int Changes, int Theme, Foreign Foreign) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Grouping;

        public override bool Leads => true;
    }

    internal sealed record Cast(int Who, int[] Points) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Prioritising;

        public override string ToString() => $"Cast {{ Who = {Who}, Points = [{string.Join(", ", Points)}] }}";
    }

    internal sealed record Deepen(int Who, int Theme) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Deepening;

        public override bool Leads => true;
    }

    internal sealed record Learn(int Who, int Theme, LessonKind Kind, int Items) : Gesture(Who)
    {
        public override Phase? Needed => Phase.Deepening;
    }
}

/// <summary>What of an assignment comes from another retrospective.</summary>
internal enum Foreign
{
    Nothing,
    Theme,
    Change,
}

/// <summary>Where the phase that a button carries comes from.</summary>
internal enum Drawn
{
    Typed,
    Now,
    Other,
}
