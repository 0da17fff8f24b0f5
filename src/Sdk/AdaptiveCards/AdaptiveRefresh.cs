using System.Globalization;
using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>How clients fetch a new state of a card.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveRefresh : ICardPart
{
    /// <summary>What clients send to fetch the new state.</summary>
    public AdaptiveExecuteAction? Action { get; set; }

    /// <summary>
    /// Whose clients refresh by themselves, by user id; Teams takes at most sixty. Always written, as an empty list means nobody
    /// while a missing one is read differently by different clients.
    /// </summary>
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the shown state is out of date; null means never.</summary>
    public DateTime? Expires { get; set; }

    Shape ICardPart.Shape => Own;

    private static Shape<AdaptiveRefresh> Own { get; } = new Shape<AdaptiveRefresh>()
        .Part("action", static x => x.Action, static (x, v) => x.Action = v, CardReader.Only<AdaptiveExecuteAction>)
        .Property(
            "userIds",
            static (x, writer) => writer.Texts("userIds", x.UserIds),
            static (x, value, reader) => x.UserIds = reader.Texts("userIds", value))
        .Property(
            "expires",
            static (x, writer) => writer.Text("expires", x.Expires?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
            static (x, value, reader) => x.Expires = reader.Moment("expires", value));
}
