using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what is said as long as the process lives, without limit: for tests.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = [];
    private readonly Lock _lock = new();

    /// <summary>Makes an empty store.</summary>
    public MemoryTranscriptStore()
    {
    }

    /// <summary>Writes down an activity. An update takes the place of the message it names; a delete leaves only a mark in its place.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A finished task.</returns>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    /// <exception cref="ArgumentException">The activity names no channel or no conversation.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId is not { } channelId || activity.Conversation?.Id is not { } conversationId)
            throw new ArgumentException("The activity names no channel or no conversation.", nameof(activity));
        lock (_lock)
        {
            if (!_channels.TryGetValue(channelId, out var channel)) _channels[channelId] = channel = [];
            if (!channel.TryGetValue(conversationId, out var written)) channel[conversationId] = written = [];
            if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
            {
                written.Add(activity);
                return Task.CompletedTask;
            }

            var position = written.FindIndex(earlier => earlier.Id == activity.Id);
            if (position >= 0) written[position] = activity.Type == ActivityTypes.MessageUpdate ? Updated(written[position], activity) : Mark(written[position]);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An id is missing.</exception>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            var written = _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId) ?? [];
            return Task.FromResult(Page(written.Where(activity => activity.Timestamp >= startDate).OrderBy(activity => activity.Timestamp), activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An id is missing.</exception>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_lock)
        {
            _channels.GetValueOrDefault(channelId)?.Remove(conversationId);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The id is missing.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_lock)
        {
            var conversations = _channels.GetValueOrDefault(channelId) ?? [];
            var list = conversations.Select(conversation => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = conversation.Key,
                Created = conversation.Value.FirstOrDefault()?.Timestamp ?? default,
            });
            return Task.FromResult(Page(list.OrderBy(info => info.Created), info => info.Id, continuationToken));
        }
    }

    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string?> id, string? continuationToken)
    {
        var rest = continuationToken is null ? all : all.SkipWhile(item => id(item) != continuationToken).Skip(1);
        T[] items = [.. rest.Take(PageSize)];
        return new PagedResult<T> { Items = items, ContinuationToken = items.Length == PageSize ? id(items[^1]) : null };
    }

    private static Activity Updated(IActivity earlier, IActivity update)
    {
        // What stands in the transcript must not change with the caller's object.
        var updated = SchemaJson.To<Activity>(SchemaJson.ToElement(update))!;
        updated.Type = earlier.Type;
        updated.LocalTimestamp = earlier.LocalTimestamp;
        updated.Timestamp = earlier.Timestamp;
        return updated;
    }

    private static Activity Mark(IActivity deleted) => new(ActivityTypes.MessageDelete)
    {
        Id = deleted.Id,
        From = new ChannelAccount("deleted", role: deleted.From?.Role),
        Recipient = new ChannelAccount("deleted", role: deleted.Recipient?.Role),
        Locale = deleted.GetLocale(),
        LocalTimestamp = deleted.Timestamp,
        Timestamp = deleted.Timestamp,
        ChannelId = deleted.ChannelId,
        Conversation = deleted.Conversation,
        ServiceUrl = deleted.ServiceUrl,
        ReplyToId = deleted.ReplyToId,
    };
}
