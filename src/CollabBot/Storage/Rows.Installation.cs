namespace CollabBot.Storage;

/// <summary>
/// An installation of the bot, by the id of the team, the group chat or the private chat. The bot
/// sends its welcome message at most once for each.
/// </summary>
internal sealed class InstallationRow
{
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal enum FileOfferState
{
    Open,
    Accepted,
    Declined,
}
