using CollabBot.Requests;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>The state of one turn. The comments say which stages set each property.</summary>
internal sealed class TurnScope(ITurnContext context)
{
    private readonly List<Activity> replies = [];
    private Turn? turn;

    /// <summary>The SDK's turn.</summary>
    public ITurnContext Context { get; } = context;

    public Activity Activity => Context.Activity;

    /// <summary>
    /// Who acts, where and in which language. <see cref="ReadStage"/> reads it; <see cref="LoadStage"/> adds what has to be looked up.
    /// </summary>
    public Turn Turn
    {
        get => turn ?? throw new InvalidOperationException("The turn has not been read yet.");
        set
        {
            turn = value;

            // Dialogs get only the SDK's turn context, so they read the turn from its state. Other code does not: that is slow.
            Context.TurnState.Set(value);
        }
    }

    /// <summary>What is wanted, set by <see cref="UnderstandStage"/>.</summary>
    public IRequest Request { get; set; } = new UnknownButton();

    /// <summary>Identifies the submit of a form, so that it counts once; set by <see cref="UnderstandStage"/>.</summary>
    public string? Once { get; set; }

    /// <summary>Whether the request changes nothing.</summary>
    public bool IsReadOnly => Request is IReadOnlyRequest;

    /// <summary>Whether the caller wants the replies in the HTTP response.</summary>
    public bool ExpectsReplies => Activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>
    /// Activities to send to the conversation, in order, added while the request is handled. Dialogs send through the turn context.
    /// </summary>
    public IReadOnlyList<Activity> Replies => replies;

    /// <summary>The answer of an invoke, set by <see cref="ExecuteStage"/> or by an earlier stage that answers itself.</summary>
    public InvokeResponse? InvokeResponse { get; set; }

    /// <summary>The key under which a handled form is remembered; set by <see cref="ExecuteStage"/>.</summary>
    public string? FormKey { get; set; }

    /// <summary>Whether the act cut the link between people and what they gave; set by <see cref="ExecuteStage"/>.</summary>
    public bool LeavesNoTrace { get; set; }

    public void Add(Activity activity) => replies.Add(activity);

    public void Add(IEnumerable<Activity> activities) => replies.AddRange(activities);

    /// <summary>Discards what was collected, before a fault is answered.</summary>
    public void Clear()
    {
        replies.Clear();
        InvokeResponse = null;
    }
}
