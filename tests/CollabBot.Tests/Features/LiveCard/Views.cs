using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.LiveCard;

/// <summary>Refreshes a card with user-specific views, as Teams clients do when such a card is displayed.</summary>
internal static class Views
{
    public static JsonObject Refresh(Post card) => card.Card!["refresh"]!.AsObject();

    public static string[] Followers(Post card) => [.. Refresh(card)["userIds"]!.AsArray().Select(id => (string)id!)];

    /// <summary>Requests the member's view of the card.</summary>
    public static Task<Answer> LooksAsync(this Member member, Post card)
    {
        var action = Refresh(card)["action"]!.DeepClone().AsObject();
        action.Remove("title");
        return member.InvokesAsync("adaptiveCard/action", new JsonObject { ["action"] = action, ["trigger"] = "automatic" }, card.Id);
    }
}
