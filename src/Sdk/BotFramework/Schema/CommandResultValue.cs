using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Value of the result of a command.</summary>
/// <typeparam name="T">Type of the data.</typeparam>
public class CommandResultValue<T>
{
    /// <summary>Makes an empty instance.</summary>
    public CommandResultValue()
    {
    }

    /// <summary>Id of the command.</summary>
    [JsonPropertyName("commandId")]
    public string? CommandId { get; set; }

    /// <summary>Data of the result.</summary>
    [JsonPropertyName("data")]
    public T? Data { get; set; }

    /// <summary>What went wrong.</summary>
    [JsonPropertyName("error")]
    public Error? Error { get; set; }
}
