namespace Microsoft.Bot.Builder;

/// <summary>Says which conversation was written down.</summary>
public class TranscriptInfo
{
    /// <summary>Makes an empty instance.</summary>
    public TranscriptInfo()
    {
    }

    /// <summary>Id of the channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Id of the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Time of its first activity.</summary>
    public DateTimeOffset Created { get; set; }
}
