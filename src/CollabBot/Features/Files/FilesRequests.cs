using CollabBot.Requests;

namespace CollabBot.Features.Files;

/// <summary>Accepts a file that was offered in the private chat.</summary>
internal sealed record AcceptFile(string Token, UploadTarget Target) : IRequest;

/// <summary>Declines a file that was offered in the private chat.</summary>
internal sealed record DeclineFile(string Token) : IRequest;
