using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.LiveCard;

/// <summary>Asks how things stand; answered with counts only.</summary>
internal sealed record ShowStatus(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest, IKeepsQuestion, IOnlyAnswers;

/// <summary>Posts the live card again as a new message, where people see it.</summary>
internal sealed record RepostLiveCard : IRetrospectiveRequest, IKeepsQuestion
{
    public RetrospectiveId? Retrospective => null;
}

/// <summary>Asks for the person's own view of the live card. Read-only.</summary>
internal sealed record ShowOwnView(RetrospectiveId? Retrospective) : IRetrospectiveRequest, IReadOnlyRequest;
