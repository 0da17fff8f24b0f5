using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>Moves to another step.</summary>
/// <param name="Retrospective">The retrospective of the button; null if it was typed.</param>
/// <param name="Forward">The direction.</param>
/// <param name="Seen">The step in which the button was drawn.</param>
/// <param name="Confirmed">Whether the move was confirmed.</param>
/// <param name="To">The chosen step; null for the next one in the direction.</param>
/// <param name="Parting">Whether it was agreed that closing cuts the link between people and what they gave.</param>
[Needs(Access.Open, Leads = true)]
internal sealed record MoveStep(
    RetrospectiveId? Retrospective,
    bool Forward,
    Phase? Seen,
    bool Confirmed,
    Phase? To = null,
    bool Parting = false)
    : IRetrospectiveRequest, IKeepsQuestion;

/// <summary>Goes back by a typed command; if no retrospective is open, the one closed last is reopened.</summary>
/// <param name="To">The chosen step; null for the one before.</param>
/// <param name="IsReopening">Whether it was asked to reopen, which only a closed one can be.</param>
/// <param name="Retrospective">Null: it is typed.</param>
[Needs(Access.Reopen, Leads = true)]
internal sealed record StepBack(Phase? To = null, bool IsReopening = false, RetrospectiveId? Retrospective = null)
    : IRetrospectiveRequest, IKeepsQuestion;

/// <summary>Decides between themes with equal points, and moves on.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChooseRetained(
    RetrospectiveId? Retrospective,
    Phase? Seen,
    IReadOnlyList<ThemeId> Themes,
    bool Confirmed = false,
    Phase? To = null,
    bool Parting = false)
    : IRetrospectiveRequest;

/// <summary>Has nothing to add in this step.</summary>
internal sealed record FinishStep(RetrospectiveId? Retrospective, Phase? Seen) : IRetrospectiveRequest, ILeavesQuestion;

/// <summary>Shows the steps to choose from.</summary>
internal sealed record ChooseStep(RetrospectiveId? Retrospective) : IRetrospectiveRequest;
