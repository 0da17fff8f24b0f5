using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for a date.</summary>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    /// <summary>The type that says that it is this one.</summary>
    public new const string Type = "DateInput";

    /// <summary>Makes an empty instance.</summary>
    public O365ConnectorCardDateInput()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="type">Which field it is; the constant of its class.</param>
    /// <param name="id">Id of the field, under which its value comes back.</param>
    /// <param name="isRequired">Whether it must be filled in.</param>
    /// <param name="title">Title.</param>
    /// <param name="value">What is in it at first.</param>
    /// <param name="includeTime">Whether the time of day is asked for too.</param>
    public O365ConnectorCardDateInput(
        string? type = null,
        string? id = null,
        bool? isRequired = null,
        string? title = null,
        string? value = null,
        bool? includeTime = null)
        : base(type, id, isRequired, title, value)
    {
        IncludeTime = includeTime;
    }

    /// <summary>Whether the time of day is asked for too.</summary>
    [JsonPropertyName("includeTime")]
    public bool? IncludeTime { get; set; }
}
