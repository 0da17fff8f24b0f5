using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Roles;

/// <summary>Gives a role to the people whom the message mentions; without a mention, lists who has it.</summary>
[Needs(Access.Latest, Leads = true)]
internal sealed record GiveRole(Role Role, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest, INamesPeople;

/// <summary>Takes over a retrospective that nobody facilitates any more; any member may, after a coordinator or administrator.</summary>
[Needs(Access.Open)]
internal sealed record TakeFacilitation(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest, IChecksRoles;

/// <summary>Takes a role from the people whom the message mentions.</summary>
[Needs(Access.Latest, Leads = true)]
internal sealed record TakeRole(Role Role, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest, INamesPeople;
