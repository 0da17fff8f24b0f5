using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The address to open; required by the schema.</summary>
    public Uri? Url { get; set; }

    /// <summary><see cref="Url"/> as text.</summary>
    /// <exception cref="UriFormatException">The text set is no address.</exception>
    public string? UrlString
    {
        get => Url?.ToString();
        set => Url = value is null ? null : new Uri(value, UriKind.RelativeOrAbsolute);
    }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveOpenUrlAction> Own { get; } = new Shape<AdaptiveOpenUrlAction>()
        .With(Head.Fields)
        .Link("url", static x => x.Url, static (x, v) => x.Url = v)
        .With(Tail.Fields);
}
