namespace CollabBot.Acts;

internal abstract partial record Gesture
{
    /// <summary>Names whom the message mentions as expected, or takes them back; or asks who is.</summary>
    public sealed record Expect(ExpectAct Act) : Gesture;

    /// <summary>Wants reminders, or none; with nothing said, asks whether she gets any.</summary>
    public sealed record WantReminders(bool? Wanted) : Gesture;
}

/// <summary>What can be said of who is expected.</summary>
internal enum ExpectAct
{
    /// <summary>Adds whom the message mentions; without a mention, asks.</summary>
    Name,

    /// <summary>Takes away whom the message mentions.</summary>
    Remove,

    /// <summary>Nobody by name: who belongs.</summary>
    All,
}
