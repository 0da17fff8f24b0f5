using CollabBot.Requests;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Messaging;

/// <summary>
/// The file consent card and the file info card, with which a bot sends a file in a private chat:
/// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
/// </summary>
internal static class FileCards
{
    public static Attachment Of(FileOffer offer)
    {
        var context = new Dictionary<string, string> { [ButtonData.FileToken] = offer.Token };
        return new Attachment
        {
            ContentType = FileConsentCard.ContentType,
            Name = offer.Name,
            Content = new FileConsentCard(offer.Description, offer.Size, context, context)
        };
    }

    public static Attachment Of(GivenFile file) => new()
    {
        ContentType = FileInfoCard.ContentType,
        Name = file.Name,
        ContentUrl = file.ContentUrl,
        Content = new FileInfoCard(file.UniqueId, file.FileType),
    };
}
