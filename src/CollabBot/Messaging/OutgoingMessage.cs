using AdaptiveCards;

namespace CollabBot.Messaging;

/// <summary>
/// A message of the bot: plain text (never read as markup), Markdown that the bot wrote, or a card with the sentence for its notification.
/// </summary>
internal sealed record OutgoingMessage(string? Text, bool IsMarkdown, AdaptiveCard? Card, string? Summary)
{
    public static OutgoingMessage Plain(string text) => new(text, false, null, null);

    public static OutgoingMessage Markdown(string text) => new(text, true, null, null);

    /// <summary>Quick replies: texts that the person sends by pressing them. Teams shows them in private chats only.</summary>
    public IReadOnlyList<string> QuickReplies { get; private init; } = [];

    public OutgoingMessage Offering(IReadOnlyList<string> quickReplies) => this with { QuickReplies = quickReplies };

    /// <summary>A file that is offered with the message, in a private chat.</summary>
    public FileOffer? OfferedFile { get; private init; }

    /// <summary>A file that has been uploaded to the person's files.</summary>
    public GivenFile? File { get; private init; }

    public static OutgoingMessage Offer(string text, FileOffer offer) => Plain(text) with { OfferedFile = offer };

    public static OutgoingMessage Given(GivenFile file, string summary) => new(null, false, null, summary) { File = file };

    public static OutgoingMessage Of(AdaptiveCard card, string summary) => new(null, false, card, summary);
}

/// <summary>The offer of a file.</summary>
/// <param name="Token">The secret token that comes back with the person's answer.</param>
internal sealed record FileOffer(string Name, string Description, long Size, string Token);

/// <summary>A file that was uploaded for a person.</summary>
internal sealed record GivenFile(string Name, string? ContentUrl, string? UniqueId, string? FileType);
