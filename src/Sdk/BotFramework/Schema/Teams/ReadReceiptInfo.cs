using System.Globalization;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the event <c>application/vnd.microsoft.readReceipt</c>.</summary>
public class ReadReceiptInfo
{
    /// <summary>Makes an empty instance.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Makes an instance with the given value.</summary>
    /// <param name="lastReadMessageId">Id of the last message that was read.</param>
    public ReadReceiptInfo(string? lastReadMessageId) => LastReadMessageId = lastReadMessageId;

    /// <summary>Id of the last message that was read.</summary>
    [JsonPropertyName("lastReadMessageId")]
    public string? LastReadMessageId { get; set; }

    /// <summary>Whether a message was read: ids in Teams are numbers that grow.</summary>
    /// <param name="compareMessageId">Id of the message.</param>
    /// <param name="lastReadMessageId">Id of the last message that was read.</param>
    /// <returns>True if both are numbers and the message is not the later one.</returns>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var message)
        && long.TryParse(lastReadMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
        && message <= last;

    /// <summary>Whether a message was read.</summary>
    /// <param name="compareMessageId">Id of the message.</param>
    /// <returns>True if it was.</returns>
    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
