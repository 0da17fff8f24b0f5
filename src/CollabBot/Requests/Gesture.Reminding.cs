namespace CollabBot.Requests;

internal abstract partial record Gesture
{
    /// <summary>Changes who is expected, by mention, or shows who is.</summary>
    public sealed record Expect(ExpectAct Act) : Gesture;

    /// <summary>Turns the person's reminders on or off; null asks for the present setting.</summary>
    public sealed record WantReminders(bool? Wanted) : Gesture;
}

/// <summary>What to do with the list of expected people.</summary>
internal enum ExpectAct
{
    /// <summary>Adds the mentioned people; without a mention, shows who is expected.</summary>
    Name,

    /// <summary>Removes the mentioned people; without a mention, shows who is expected.</summary>
    Remove,

    /// <summary>Clears the list: the members of the conversation are expected again.</summary>
    All,
}
