using AdaptiveCards;

namespace CollabBot.Outbox;

/// <summary>A message of the bot: plain text (never read as markup), or Markdown that the bot made itself, or a card with the sentence that stands for it in a notification.</summary>
internal sealed record OutgoingMessage(string? Text, bool IsMarkdown, AdaptiveCard? Card, string? Summary)
{
    public static OutgoingMessage Plain(string text) => new(text, false, null, null);

    public static OutgoingMessage Markdown(string text) => new(text, true, null, null);

    public static OutgoingMessage Of(AdaptiveCard card, string summary) => new(null, false, card, summary);
}
