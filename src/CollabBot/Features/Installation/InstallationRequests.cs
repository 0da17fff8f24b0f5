using CollabBot.Requests;

namespace CollabBot.Features.Installation;

/// <summary>The bot was installed.</summary>
/// <param name="Place">The id of the installation: of the team, or of the chat.</param>
/// <param name="IsUpgrade">Whether this is an upgrade of an earlier installation.</param>
internal sealed record Installed(string Place, bool IsUpgrade) : IRequest;

/// <summary>The bot was uninstalled.</summary>
/// <param name="Place">The id of the installation: of the team, or of the chat.</param>
internal sealed record Uninstalled(string Place) : IRequest;
