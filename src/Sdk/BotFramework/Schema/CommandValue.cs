using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of a command.</summary>
/// <typeparam name="T">Type of the data.</typeparam>
public class CommandValue<T>
{
    /// <summary>Makes an empty instance.</summary>
    public CommandValue()
    {
    }

    /// <summary>Id of the command, which its result repeats.</summary>
    [JsonPropertyName("commandId")]
    public string? CommandId { get; set; }

    /// <summary>Data of the command.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; set; }
}
