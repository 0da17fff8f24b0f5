using System.Text.Json;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>
/// A message as one person sees it, in the form that the page draws. If the person has a view of their own, the card that everybody sees is
/// in <c>SharedCards</c>: the guide finds the step by it, also while the person's own view asks for a confirmation.
/// </summary>
internal sealed record MessageView(
    string Id,
    string Conversation,
    string? Root,
    AuthorView Author,
    DateTimeOffset At,
    bool Edited,
    bool Deleted,
    bool Own,
    long Version,
    string Text,
    string Format,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<JsonElement> Cards,
    bool OwnView,
    IReadOnlyList<JsonElement>? SharedCards,
    IReadOnlyList<string> Unsupported,
    string? Summary,
    IReadOnlyList<Suggestion> Suggestions,
    IReadOnlyList<FileCard> Files,
    RefreshKind Refresh)
{
    public static MessageView Of(Message message, DemoPerson viewer)
    {
        var content = message.Content;
        var view = message.ViewOf(viewer);
        return new MessageView(
            message.Id,
            message.Place.Id,
            message.RootId,
            message.Author is { } author
                ? new AuthorView(author.Key, author.Name, author.Organisation)
                : new AuthorView(null, DemoTeam.BotName, null),
            message.At,
            message.Edited,
            message.Deleted,
            message.Author == viewer,
            message.Version,
            content.Text,
            content.Format,
            content.Mentions,
            view is { } own ? [own] : content.Cards,
            view is not null,
            view is null ? null : content.Cards,
            content.Unsupported,
            content.Summary,
            content.Suggestions,
            content.Files,
            message.RefreshFor(viewer));
    }
}

/// <summary>The author of a message; the key is null for the bot.</summary>
internal sealed record AuthorView(string? Key, string Name, string? Organisation);
