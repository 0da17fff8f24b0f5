using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>Whether and how the page requests a user-specific view of a card.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefreshKind>))]
internal enum RefreshKind
{
    None,
    ByItself,
    ByHand,
}

/// <summary>
/// A card's <c>refresh</c> property: the action to send to the bot, and the users for whom it is sent automatically.
/// An empty list means refresh by hand only; without a list there is no refresh.
/// </summary>
internal sealed record Refreshing(string? Id, string? Verb, JsonElement? Data, IReadOnlyList<string> UserIds)
{
    // Teams refreshes automatically only for the first 60 users of the list.
    private const int MaxPeople = 60;

    public static Refreshing? Of(IReadOnlyList<JsonElement> cards)
    {
        if (cards.Count == 0 || cards[0].Object("refresh") is not { } refresh || refresh.Object("action") is not { } action
            || action.Text("type") != "Action.Execute"
            || !refresh.TryGetProperty("userIds", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var people = list.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!).Take(MaxPeople);
        return new Refreshing(action.Text("id"), action.Text("verb"), action.Object("data"), [.. people]);
    }
}
