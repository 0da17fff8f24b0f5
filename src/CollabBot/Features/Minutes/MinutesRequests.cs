using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Minutes;

/// <summary>Asks for the minutes as a file.</summary>
[Needs(Access.Coordinate)]
internal sealed record GetMinutes(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Asks for the minutes as text messages.</summary>
[Needs(Access.Coordinate)]
internal sealed record GetMinutesAsText(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;
