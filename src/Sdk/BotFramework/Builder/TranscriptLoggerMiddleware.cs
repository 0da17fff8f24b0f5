using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

#pragma warning disable CA1725 // The parameter name is the official one.

/// <summary>Writes down what comes in and goes out, at the end of every turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    /// <summary>Makes the middleware.</summary>
    /// <param name="transcriptLogger">Where it is written.</param>
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    /// <summary>Goes on with the turn and writes down its activities as they were when they came or went. What cannot be written is traced and does not end the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="nextTurn">Goes on with the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var transcript = new ConcurrentQueue<Activity>();
        var incoming = turnContext.Activity;
        incoming.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(incoming.From.Role)) incoming.From.Role = RoleTypes.User;

        // The bot's own way back into a conversation is nothing that was said in it.
        if (incoming is not { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation }) Note(incoming);

        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            for (var i = 0; i < activities.Count; i++) Note(activities[i], responses?.ElementAtOrDefault(i)?.Id);
            return responses!;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            Note(activity).Type = ActivityTypes.MessageUpdate;
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            Note(new Activity(ActivityTypes.MessageDelete, id: reference.ActivityId).ApplyConversationReference(reference));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);
        foreach (var activity in transcript) await WriteAsync(activity).ConfigureAwait(false);

        Activity Note(Activity activity, string? id = null)
        {
            var copy = SchemaJson.To<Activity>(SchemaJson.ToElement(activity))!;
            copy.Id ??= string.IsNullOrEmpty(id) ? NewId() : id;
            copy.Timestamp ??= DateTimeOffset.UtcNow;
            transcript.Enqueue(copy);
            return copy;
        }
    }

    // Pages of a transcript are continued by id, so none may be without one.
    private static string NewId() => string.Create(CultureInfo.InvariantCulture, $"g_{DateTimeOffset.UtcNow.Ticks}_{Guid.NewGuid():N}");

    private async Task WriteAsync(Activity activity)
    {
        try
        {
            await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            Trace.TraceError("An activity could not be written to the transcript: {0}", failure);
        }
    }
}
