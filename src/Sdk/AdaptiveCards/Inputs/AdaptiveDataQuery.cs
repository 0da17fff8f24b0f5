using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Where a choice set asks for further choices while one types.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveDataQuery : ICardPart
{
    /// <summary>What separates a data set's name from its arguments.</summary>
    public const char Separator = '#';

    /// <summary>The word under <c>type</c>.</summary>
    public string Type { get; set; } = "Data.Query";

    /// <summary>The name by which the bot knows the data set; required by the schema.</summary>
    public string? Dataset { get; set; }

    /// <summary>What was typed.</summary>
    public string? Value { get; set; }

    /// <summary>How many choices are wanted; 0 leaves it to the bot.</summary>
    public int Count { get; set; }

    /// <summary>How many choices to leave out at the start.</summary>
    public int Skip { get; set; }

    Shape ICardPart.Shape => Own;

    string? ICardPart.PartType => Type;

    private static Shape<AdaptiveDataQuery> Own { get; } = new Shape<AdaptiveDataQuery>()
        .Text("dataset", static x => x.Dataset, static (x, v) => x.Dataset = v)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Whole("count", static x => x.Count, static (x, v) => x.Count = v)
        .Whole("skip", static x => x.Skip, static (x, v) => x.Skip = v);
}
