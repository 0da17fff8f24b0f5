using System.Text.Json.Serialization;
using AdaptiveCards.Json;

namespace AdaptiveCards;

/// <summary>Asks for one of some choices, or for several.</summary>
[JsonConverter(typeof(CardPartConverter))]
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    /// <summary>The word under <c>type</c>.</summary>
    public const string TypeName = "Input.ChoiceSet";

    /// <inheritdoc/>
    public override string Type { get; set; } = TypeName;

    /// <summary>The values chosen at first; several are separated by commas.</summary>
    public string? Value { get; set; }

    /// <summary>How the choices are offered.</summary>
    public AdaptiveChoiceInputStyle Style { get; set; }

    /// <summary>Whether several may be chosen; they are submitted as one text, separated by commas.</summary>
    public bool IsMultiSelect { get; set; }

    /// <summary>The choices.</summary>
    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Whether long choices break into lines.</summary>
    public bool Wrap { get; set; }

    /// <summary>What an input shows in which nothing is chosen.</summary>
    public string? Placeholder { get; set; }

    /// <summary>Where further choices are asked for while one types; the JSON name is <c>choices.data</c>.</summary>
    public AdaptiveDataQuery? DataQuery { get; set; }

    internal override Shape Shape => Own;

    private static Shape<AdaptiveChoiceSetInput> Own { get; } = new Shape<AdaptiveChoiceSetInput>()
        .With(Head.Fields)
        .Text("value", static x => x.Value, static (x, v) => x.Value = v)
        .Flag("isMultiSelect", static x => x.IsMultiSelect, static (x, v) => x.IsMultiSelect = v)
        .Parts("choices", static x => x.Choices, static (x, v) => x.Choices = v, CardReader.Only<AdaptiveChoice>)
        .Flag("wrap", static x => x.Wrap, static (x, v) => x.Wrap = v)
        .Text("placeholder", static x => x.Placeholder, static (x, v) => x.Placeholder = v)
        .Part("choices.data", static x => x.DataQuery, static (x, v) => x.DataQuery = v, CardReader.Only<AdaptiveDataQuery>)
        .Choice("style", static x => x.Style, static (x, v) => x.Style = v)
        .With(Tail.Fields);

    /// <inheritdoc/>
    public override string GetNonInteractiveValue()
    {
        var chosen = (Value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var titles = Choices.Where(choice => chosen.Contains(choice.Value)).Select(choice => choice.Title).ToList();
        return titles.Count > 0 ? string.Join(", ", titles) : $"*[{string.Join(", ", Choices.Select(choice => choice.Title))}]*";
    }
}
