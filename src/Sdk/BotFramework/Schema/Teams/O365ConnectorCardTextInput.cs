using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for a text.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "TextInput";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardTextInput()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which field it is; the constant of its class.</param>
    /// <param name="id">Id of the field, under which its value comes back.</param>
    /// <param name="isRequired">Whether it must be filled in.</param>
    /// <param name="title">Title.</param>
    /// <param name="value">What is in it at first.</param>
    /// <param name="isMultiline">Whether it has several lines.</param>
    /// <param name="maxLength">How many characters it may have.</param>
    public O365ConnectorCardTextInput(
        string? type = null,
        string? id = null,
        bool? isRequired = null,
        string? title = null,
        string? value = null,
        bool? isMultiline = null,
        double? maxLength = null)
        : base(type, id, isRequired, title, value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    /// <summary>Whether it has several lines.</summary>
    [JsonPropertyName("isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>How many characters it may have.</summary>
    [JsonPropertyName("maxLength")]
    public double? MaxLength { get; set; }
}
