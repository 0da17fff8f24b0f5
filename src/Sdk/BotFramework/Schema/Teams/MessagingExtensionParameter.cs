using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One parameter of a message extension query.</summary>
public class MessagingExtensionParameter
{
    /// <summary>Makes an empty instance.</summary>
    public MessagingExtensionParameter()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="name">Name.</param>
    /// <param name="value">Payload: as read from the wire, JSON; for sending, any object.</param>
    public MessagingExtensionParameter(string? name = null, object? value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    [JsonPropertyName("value")]
    public object? Value { get; set; }
}
