using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Voting;

/// <summary>Opens the form of the person's own points.</summary>
internal sealed record OpenVoteForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Gives points; by theme, as typed.</summary>
internal sealed record CastVote(RetrospectiveId? Retrospective, IReadOnlyDictionary<ThemeId, string> Points) : IRetrospectiveRequest;

/// <summary>Gives points by text: numbers in the order of the list, or names of themes with numbers.</summary>
internal sealed record CastVoteByText(string Words, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Opens the form of the room's points.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenRoomPointsForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Enters the points of the people in the room.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record EnterRoomPoints(RetrospectiveId? Retrospective, string? People, IReadOnlyDictionary<ThemeId, string> Points)
    : IRetrospectiveRequest;

/// <summary>Enters the room's points by text: how many people, then the points as in <see cref="CastVoteByText"/>.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record EnterRoomPointsByText(string Words, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;
