namespace CollabBot.Domain.Tests.Sequences;

/// <content>Grouping moves.</content>
internal abstract partial record Gesture
{
    internal abstract record Grouping(int Who) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Grouping];

        internal override bool Groups => true;
    }

    internal sealed record Make(int Who, int Label, Direction Direction, int Changes, Foreign Foreign) : Grouping(Who), IAboutChanges;

    internal sealed record Put(int Who, int Changes, int Theme, Foreign Foreign) : Grouping(Who), IAboutChanges, IAboutTheme;

    internal sealed record TakeOut(int Who, int Changes, Foreign Foreign) : Grouping(Who), IAboutChanges;

    internal sealed record Split(int Who, int Label, int Changes, Foreign Foreign) : Grouping(Who), IAboutChanges;

    /// <param name="Label">The new label of the theme that stays; null keeps its own.</param>
    internal sealed record Merge(int Who, int Theme, int Other, int? Label) : Grouping(Who), IAboutTheme;

    internal sealed record Rename(int Who, int Theme, int Label, Direction Direction) : Grouping(Who), IAboutTheme;

    internal sealed record Place(int Who, int Theme, int At) : Grouping(Who), IAboutTheme;

    internal sealed record Remove(int Who, int Theme) : Grouping(Who), IAboutTheme;

    internal sealed record Undo(int Who) : Grouping(Who);
}
