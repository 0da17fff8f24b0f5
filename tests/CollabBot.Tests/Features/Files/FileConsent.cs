using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Features.Files;

/// <summary>The offer of a file in a private chat, and a person's answer to it.</summary>
internal static class FileConsent
{
    public const string Offer = "application/vnd.microsoft.teams.card.file.consent";
    public const string Info = "application/vnd.microsoft.teams.card.file.info";

    public static JsonObject? Attachment(this Post post, string type) =>
        (post.Activity["attachments"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(
            attachment => (string?)attachment["contentType"] == type);

    /// <summary>Waits for the newest offer in the member's private chat.</summary>
    public static Task<Post> SeesOfferAsync(this Member member) =>
        member.Team.Connector.WaitForAsync(
            post => post.Root == member.Conversation && post.Attachment(Offer) is not null,
            "the offer of a file");

    public static JsonObject Answering(this Member member, Post offer, string action, string? uploadUrl = null, JsonObject? given = null)
    {
        var content = (given ?? offer.Attachment(Offer))!["content"]!;
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = content[action == "accept" ? "acceptContext" : "declineContext"]!.DeepClone(),
        };
        if (action == "accept")
        {
            value["uploadInfo"] = new JsonObject
            {
                ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/a/Documents/report.md",
                ["name"] = "report.md",
                ["uploadUrl"] = uploadUrl ?? member.Team.Connector.ServiceUrl + "upload/one?secret=geheim",
                ["uniqueId"] = "1150d938",
                ["fileType"] = "md",
            };
        }

        return member.Invoke("fileConsent/invoke", value, offer.Id);
    }
}
