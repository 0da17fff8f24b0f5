using System.Text.Json;
using System.Text.Json.Serialization;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Conversations;

/// <summary>How a viewer gets a view of her own (teams-platform 4.3).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefreshKind>))]
internal enum RefreshKind
{
    None,
    ByItself,
    ByHand,
}

/// <summary>A card's <c>refresh</c>: what is asked of the bot, and for whom. Nobody is listed: by hand only. No list at all: never.</summary>
internal sealed record Refreshing(string? Id, string? Verb, JsonElement? Data, IReadOnlyList<string> UserIds)
{
    // Teams serves the first sixty of the list.
    private const int MostPeople = 60;

    public static Refreshing? Of(IReadOnlyList<JsonElement> cards)
    {
        if (cards.Count == 0 || cards[0].Object("refresh") is not { } refresh || refresh.Object("action") is not { } action
            || action.Text("type") != "Action.Execute" || !refresh.TryGetProperty("userIds", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var people = list.EnumerateArray().Where(id => id.ValueKind == JsonValueKind.String).Select(id => id.GetString()!).Take(MostPeople);
        return new Refreshing(action.Text("id"), action.Text("verb"), action.Object("data"), [.. people]);
    }
}
