using CollabBot.Requests;

namespace CollabBot.Features.MessageExtension;

/// <summary>Searches revealed changes, themes and lessons. Read-only.</summary>
internal sealed record Search(string Words, int Skip, int Count) : IRequest, IReadOnlyRequest;
