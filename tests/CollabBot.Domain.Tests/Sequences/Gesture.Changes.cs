namespace CollabBot.Domain.Tests.Sequences;

/// <content>Naming changes, revising and withdrawing them.</content>
internal abstract partial record Gesture
{
    internal abstract record Naming(int Who) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Naming];
    }

    internal sealed record Name(int Who, Direction Direction) : Naming(Who);

    internal sealed record NameForRoom(int Who, Direction Direction) : Naming(Who)
    {
        internal override bool Leads => true;
    }

    internal sealed record Revise(int Who, int Change, Direction Direction) : Naming(Who), IAboutChange;

    internal sealed record Withdraw(int Who, int Change) : Naming(Who), IAboutChange;
}
