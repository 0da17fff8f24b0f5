using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Settings;
using CollabBot.Storage;

namespace CollabBot.Features.Files;

/// <summary>
/// Hands out files: by a personal link that is valid for 15 minutes, or by an offer in the private chat.
/// The token is random, and only its hash is stored.
/// </summary>
internal sealed class FileOffers(Database database, FileProducers producers, FileSettings settings)
{
    /// <summary>The path of the download pages, under the public address.</summary>
    public const string Path = "/files/";

    /// <summary>The only channel that supports file consent cards; clients of other channels do not show them.</summary>
    private const string Teams = "msteams";

    public static readonly TimeSpan LinkAge = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan OfferAge = TimeSpan.FromDays(1);

    public bool HasLinks => settings.BaseAddress() is not null;

    /// <summary>A personal link to a file; null if the bot has no public address. Never put it where other people see it.</summary>
    public Uri? Link(string file, RetrospectiveId? retrospective, Turn turn)
    {
        if (settings.BaseAddress() is not { } address) return null;

        var (token, _) = Open(file, retrospective, turn, LinkAge, isOffer: false);
        return new Uri(address, Path.TrimStart('/') + token);
    }

    /// <summary>Offers a file in the private chat; Teams stores it among the person's files once they accept.</summary>
    /// <returns>The offer; null if there is no such file or the channel takes no files.</returns>
    public async Task<OutgoingMessage?> OfferAsync(
        string file, RetrospectiveId? retrospective, Func<string, string> text, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address.ChannelId != Teams) return null;

        var (token, row) = Open(file, retrospective, turn, OfferAge, isOffer: true);
        if (await producers.MakeAsync(row, cancellationToken) is { } made)
        {
            // Teams shows the description on the card, right under the message.
            return OutgoingMessage.Offer(text(made.Name), new FileOffer(made.Name, turn.Texts.FileConsent(), made.Content.Length, token));
        }

        database.FileOffers.Remove(row);
        return null;
    }

    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private (string Token, FileOfferRow Row) Open(string file, RetrospectiveId? retrospective, Turn turn, TimeSpan age, bool isOffer)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var row = new FileOfferRow
        {
            Hash = HashOf(token),
            File = file,
            Retrospective = retrospective,
            Person = turn.Person,
            IsOffer = isOffer,
            Language = turn.Texts.Language,
            ExpiresAt = turn.Now + age,
        };
        database.FileOffers.Add(row);
        return (token, row);
    }
}
