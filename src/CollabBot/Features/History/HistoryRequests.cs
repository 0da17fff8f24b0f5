using CollabBot.Requests;

namespace CollabBot.Features.History;

/// <summary>Lists the past retrospectives of the conversation; with a number, shows the summary of that one.</summary>
internal sealed record ShowHistory(int? Number = null) : IRequest;
