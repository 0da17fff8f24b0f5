using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Teams;

/// <summary>What a Teams client does by itself when a card with views of one's own comes into sight.</summary>
internal static class Views
{
    public static JsonObject Refresh(Post card) => card.Card!["refresh"]!.AsObject();

    public static string[] Followers(Post card) => [.. Refresh(card)["userIds"]!.AsArray().Select(id => (string)id!)];

    /// <summary>Asks for the member's own view, as her client does.</summary>
    public static Task<Answer> LooksAsync(this Member member, Post card)
    {
        var action = Refresh(card)["action"]!.DeepClone().AsObject();
        action.Remove("title");
        return member.InvokesAsync("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "automatic" }, card.Id);
    }
}
