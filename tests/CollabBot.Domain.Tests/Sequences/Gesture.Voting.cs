namespace CollabBot.Domain.Tests.Sequences;

/// <content>Points, and the facilitator's decisions about the retained themes.</content>
internal abstract partial record Gesture
{
    internal sealed record Cast(int Who, int[] Points) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Prioritising];

        public override string ToString() => $"Cast {{ Who = {Who}, Points = [{string.Join(", ", Points)}] }}";
    }

    /// <summary>Enters the points of the people in the room.</summary>
    internal sealed record Pool(int Who, int InRoom, int[] Points) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Prioritising];

        internal override bool Leads => true;

        public override string ToString() => $"Pool {{ Who = {Who}, InRoom = {InRoom}, Points = [{string.Join(", ", Points)}] }}";
    }

    /// <summary>Retains themes, as the points say or otherwise.</summary>
    internal sealed record Choose(int Who, int Themes, bool WithReason) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Prioritising, Phase.Deepening];

        internal override bool Leads => true;
    }

    internal sealed record NoteDissents(int Who, int Count) : Gesture(Who)
    {
        internal override Phase[] Needed => [Phase.Prioritising, Phase.Deepening];

        internal override bool Leads => true;
    }
}
