namespace CollabBot.Domain.Tests.Sequences;

/// <summary>What one of the people in a meeting does; numbers point at what is there when it is done, whatever that is by then.</summary>
internal abstract partial record Gesture(int Who)
{
    /// <summary>How many people there are; the first leads at the beginning.</summary>
    public const int People = 5;

    /// <summary>The only phases it may be done in; none: any.</summary>
    internal virtual Phase[] Needed => [];

    /// <summary>Whether it is the facilitator's.</summary>
    internal virtual bool Leads => false;

    /// <summary>Whether it is the facilitator's, unless grouping is everybody's.</summary>
    internal virtual bool Groups => false;

    /// <param name="To">The phase that is named; nothing: the neighbour.</param>
    internal sealed record Move(int Who, bool Forward, Drawn Drawn, Phase Other, bool Confirmed, int Chosen, Phase? To = null) : Gesture(Who)
    {
        internal override bool Leads => true;
    }

    /// <summary>Changes the set-up; what is nothing stays as it is.</summary>
    internal sealed record SetUp(int Who, Anonymity? Level = null, int? Points = null, int? Retained = null, bool? ByAll = null) : Gesture(Who)
    {
        internal override bool Leads => true;
    }

    internal sealed record Give(int Who, int Whom, Role Role, bool MayLead) : Gesture(Who)
    {
        internal override bool Leads => true;
    }

    internal sealed record Take(int Who, int Whom, Role Role) : Gesture(Who)
    {
        internal override bool Leads => true;
    }

    /// <summary>« mes données »: she erases what she gave, or that it is hers.</summary>
    internal sealed record Erase(int Who, ErasureHow How) : Gesture(Who);
}

/// <summary>It is about one change.</summary>
internal interface IAboutChange
{
    int Change { get; }
}

/// <summary>It is about several changes: a bit for each.</summary>
internal interface IAboutChanges
{
    int Changes { get; }

    Foreign Foreign { get; }
}

/// <summary>It is about a theme.</summary>
internal interface IAboutTheme
{
    int Theme { get; }
}

/// <summary>It is about a lesson.</summary>
internal interface IAboutLesson
{
    int Lesson { get; }
}

/// <summary>What of a step of grouping comes from another retrospective.</summary>
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
