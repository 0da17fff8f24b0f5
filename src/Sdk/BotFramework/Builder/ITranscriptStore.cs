using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes down what is said, and gives it back.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>The activities of a conversation, page by page, in the order of their times.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="startDate">Earlier activities are left out.</param>
    /// <returns>A page.</returns>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>The conversations of a channel, page by page, in the order of their beginnings.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <returns>A page.</returns>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Deletes what was written down of a conversation.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <returns>A task that ends when it is gone.</returns>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
