using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.CurrentRetrospective;

/// <summary>Asks again which retrospective the private chat is about.</summary>
internal sealed record SwitchRetrospective : IRequest;

/// <summary>Says which retrospective the private chat is about.</summary>
internal sealed record ChooseRetrospective(RetrospectiveId? Retrospective) : IRequest;
