using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Summary;

/// <summary>Shows the person the summary card as it would be posted.</summary>
[Needs(Access.Coordinate)]
internal sealed record PreviewSummary(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Posts the summary card.</summary>
[Needs(Access.Coordinate)]
internal sealed record PostSummary(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Leaves the summary unposted.</summary>
[Needs(Access.Coordinate)]
internal sealed record KeepSummary(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Shows the summary of a retrospective to one person.</summary>
[Needs(Access.Read)]
internal sealed record OpenSummary(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;
