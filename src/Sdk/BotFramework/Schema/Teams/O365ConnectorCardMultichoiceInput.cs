using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field to choose from a list.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "MultichoiceInput";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardMultichoiceInput()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which field it is; the constant of its class.</param>
    /// <param name="id">Id of the field, under which its value comes back.</param>
    /// <param name="isRequired">Whether it must be filled in.</param>
    /// <param name="title">Title.</param>
    /// <param name="value">What is in it at first.</param>
    /// <param name="choices">The list.</param>
    /// <param name="style">How it looks: <c>compact</c> or <c>expanded</c>.</param>
    /// <param name="isMultiSelect">Whether several may be chosen.</param>
    public O365ConnectorCardMultichoiceInput(
        string? type = null,
        string? id = null,
        bool? isRequired = null,
        string? title = null,
        string? value = null,
        IList<O365ConnectorCardMultichoiceInputChoice>? choices = null,
        string? style = null,
        bool? isMultiSelect = null)
        : base(type, id, isRequired, title, value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    /// <summary>The list.</summary>
    [JsonPropertyName("choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice>? Choices { get; set; }

    /// <summary>How it looks: <c>compact</c> or <c>expanded</c>.</summary>
    [JsonPropertyName("style")]
    public string? Style { get; set; }

    /// <summary>Whether several may be chosen.</summary>
    [JsonPropertyName("isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
