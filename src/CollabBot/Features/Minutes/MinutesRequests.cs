using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Minutes;

/// <summary>Asks for the minutes as a file.</summary>
[Needs(Access.Coordinate)]
internal sealed record GetMinutes(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Asks for the minutes as text messages.</summary>
[Needs(Access.Coordinate)]
internal sealed record GetMinutesAsText(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Shows the details behind the summary card.</summary>
[Needs(Access.Read)]
internal sealed record OpenDetails(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Shows the minutes in a window.</summary>
[Needs(Access.Read)]
internal sealed record OpenMinutes(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;
