namespace CollabBot.Domain.Tests.Sequences;

/// <summary>A request by one of the people in a meeting. Its numbers are indices into the objects that exist when it is played.</summary>
internal abstract partial record Gesture(int Who)
{
    /// <summary>How many people there are; the first is the facilitator at the beginning.</summary>
    public const int People = 5;

    /// <summary>The only steps in which it is allowed; empty if it is allowed in any.</summary>
    internal virtual Phase[] Needed => [];

    /// <summary>Whether only facilitators may do it.</summary>
    internal virtual bool Leads => false;

    /// <summary>Whether only facilitators may do it, unless the setting lets everybody group.</summary>
    internal virtual bool Groups => false;

    /// <param name="To">The named step; null for the next or previous one.</param>
    internal sealed record Move(
        int Who, bool Forward, Drawn Drawn, Phase Other, bool Confirmed, int Chosen, Phase? To = null) : Gesture(Who)
    {
        internal override bool Leads => true;
    }

    /// <summary>Changes the set-up; null leaves a setting unchanged.</summary>
    internal sealed record SetUp(
        int Who, Anonymity? Level = null, int? Points = null, int? Retained = null, bool? ByAll = null) : Gesture(Who)
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

    /// <summary>« mes données »: erases what the person contributed, or only the link to the person.</summary>
    internal sealed record Erase(int Who, ErasureHow How) : Gesture(Who);
}

/// <summary>A request about one change.</summary>
internal interface IAboutChange
{
    int Change { get; }
}

/// <summary>A request about several changes, chosen by a bit mask.</summary>
internal interface IAboutChanges
{
    int Changes { get; }

    Foreign Foreign { get; }
}

/// <summary>A request about a theme.</summary>
internal interface IAboutTheme
{
    int Theme { get; }
}

/// <summary>A request about a lesson.</summary>
internal interface IAboutLesson
{
    int Lesson { get; }
}

/// <summary>Which part of a grouping request belongs to another retrospective.</summary>
internal enum Foreign
{
    Nothing,
    Theme,
    Change,
}

/// <summary>The step that the request carries: none (a typed command), the present one or any other.</summary>
internal enum Drawn
{
    Typed,
    Now,
    Other,
}
