using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all fields of a connector card have.</summary>
[JsonDerivedType(typeof(O365ConnectorCardDateInput))]
[JsonDerivedType(typeof(O365ConnectorCardMultichoiceInput))]
[JsonDerivedType(typeof(O365ConnectorCardTextInput))]
public class O365ConnectorCardInputBase
{
    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardInputBase()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which field it is; the constant of its class.</param>
    /// <param name="id">Id of the field, under which its value comes back.</param>
    /// <param name="isRequired">Whether it must be filled in.</param>
    /// <param name="title">Title.</param>
    /// <param name="value">What is in it at first.</param>
    public O365ConnectorCardInputBase(
        string? type = null,
        string? id = null,
        bool? isRequired = null,
        string? title = null,
        string? value = null)
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>Which field it is; the constant of its class.</summary>
    [JsonPropertyName("@type")]
    public string? Type { get; set; }

    /// <summary>Id of the field, under which its value comes back.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Whether it must be filled in.</summary>
    [JsonPropertyName("isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>Title.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary>What is in it at first.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
