using System.Diagnostics.CodeAnalysis;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>A turn about a retrospective: its texts are in the language of whoever reads the answer.</summary>
internal sealed record RetrospectiveTurn : Turn
{
    [SetsRequiredMembers]
    public RetrospectiveTurn(Turn turn, Retrospective retrospective, Actor actor)
        : base(turn)
    {
        Retrospective = retrospective;
        Actor = actor;
        Texts = turn.TextsFor(retrospective);
    }

    public Retrospective Retrospective { get; }

    /// <summary>The person with their rights in this retrospective.</summary>
    public Actor Actor { get; }

    /// <inheritdoc cref="Turn.InPrivate"/>
    public new RetrospectiveTurn InPrivate => OwnTexts is { } own ? this with { Texts = own } : this;
}
