using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Outbox;
using CollabBot.Storage;

namespace CollabBot.Features.Handing;

/// <summary>Gives out files: by a link that is a person's own for a quarter of an hour, or by an offer in her private chat. What opens them is random, and only its hash is kept.</summary>
internal sealed class Handovers(Database database, FileProducers producers, FileSettings settings)
{
    /// <summary>Where the pages are, under the public address.</summary>
    public const string Path = "/files/";

    /// <summary>The channel that has file cards; the other clients show nothing of them.</summary>
    private const string Teams = "msteams";

    public static readonly TimeSpan LinkAge = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan OfferAge = TimeSpan.FromDays(1);

    public bool HasLinks => settings.BaseAddress() is not null;

    /// <summary>A link of hers to a file, or nothing where the bot has no public address. Never to be put where others see it.</summary>
    public Uri? Link(string file, RetrospectiveId? retrospective, TurnInfo turn)
    {
        if (settings.BaseAddress() is not { } address) return null;

        var (token, _) = Open(file, retrospective, turn, LinkAge, isOffer: false);
        return new Uri(address, Path.TrimStart('/') + token);
    }

    /// <summary>The offer of a file in the private chat, where Teams puts it among the person's own once she accepts.</summary>
    /// <returns>Nothing where there is no such file, or no client that takes one.</returns>
    public async Task<OutgoingMessage?> OfferAsync(string file, RetrospectiveId? retrospective, Func<string, string> text, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.Address.ChannelId != Teams) return null;

        var (token, row) = Open(file, retrospective, turn, OfferAge, isOffer: true);
        if (await producers.MakeAsync(row, cancellationToken) is { } made)
        {
            // Teams shows the description on the card, right under the message.
            return OutgoingMessage.Offer(text(made.Name), new FileOffer(made.Name, turn.Texts.FileConsent(), made.Content.Length, token));
        }

        database.Handovers.Remove(row);
        return null;
    }

    public static string HashOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private (string Token, HandoverRow Row) Open(string file, RetrospectiveId? retrospective, TurnInfo turn, TimeSpan age, bool isOffer)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var row = new HandoverRow
        {
            Hash = HashOf(token),
            File = file,
            Retrospective = retrospective,
            Person = turn.Person,
            IsOffer = isOffer,
            Language = turn.Texts.Language,
            ExpiresAt = turn.Now + age,
        };
        database.Handovers.Add(row);
        return (token, row);
    }
}
