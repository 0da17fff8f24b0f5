using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>The bot's messages in answer to one message.</summary>
internal sealed class Replies(Member member, IReadOnlyList<JsonObject> activities)
{
    public IReadOnlyList<JsonObject> Activities => activities;

    public string Text =>
        string.Join("\n\n", activities.Select(activity => Wire.Readable((string?)activity["text"])).Where(text => text.Length > 0));

    public IReadOnlyList<CardView> Cards =>
        [.. activities.Select(Post.CardIn).OfType<JsonObject>().Select(card => new CardView(member, card, post: null))];

    public CardView Card => Cards.ShouldHaveSingleItem();

    /// <summary>All readable text of the answer: texts and cards.</summary>
    public string Words => string.Join("\n\n", new[] { Text }.Concat(Cards.Select(card => card.Words)).Where(part => part.Length > 0));

    /// <summary>The quick replies of the last message.</summary>
    public IReadOnlyList<string> Suggestions =>
        [.. (activities[^1]["suggestedActions"]?["actions"]?.AsArray() ?? []).Select(action => Wire.Readable((string?)action!["title"]))];

    public static Replies Of(Member member, JsonNode? body) =>
        new(member, [.. body!["activities"]!.AsArray().OfType<JsonObject>()]);
}
