// Code written for the official members sets these to null and reads them straight; like there, nothing is claimed about null.
#nullable disable annotations

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Runs a root dialog for a bot, and keeps its stack: it takes the states from the turn, lets the stack go on or begins the
/// root dialog, and saves.
/// </summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string stateProperty;
    private string rootId;

    /// <summary>Makes a manager.</summary>
    /// <param name="rootDialog">The dialog to begin with; null to set it later.</param>
    /// <param name="dialogStateProperty">Name of the property of the conversation's state for the stack; null for <c>DialogState</c>.</param>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        stateProperty = dialogStateProperty ?? "DialogState";
        if (rootDialog is not null)
        {
            RootDialog = rootDialog;
        }
    }

    /// <summary>State of conversations, which holds the stack; null to take it from the turn (<see cref="AdapterExtensions.UseBotState"/>).</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>State of users, saved with the other; null to take it from the turn, if it is there.</summary>
    public UserState UserState { get; set; }

    /// <summary>What every turn and the dialogs' services are given.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    /// <summary>The dialog to begin with; setting it makes <see cref="Dialogs"/> anew.</summary>
    public Dialog RootDialog
    {
        get => rootId is null ? null : Dialogs.Find(rootId);
        set
        {
            Dialogs = new DialogSet();
            rootId = value?.Id;
            if (value is not null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>The root dialog, and others that all dialogs may begin.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>After how many milliseconds without a turn the state of a conversation is cleared; null for never.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Runs a turn and saves the states.</summary>
    /// <param name="context">Context of the turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What became of the stack.</returns>
    /// <exception cref="InvalidOperationException">There is no state of conversations, or no root dialog.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (rootId is null)
        {
            throw new InvalidOperationException("The dialog manager has no root dialog.");
        }

        var states = StatesOf(context);
        await ExpireAsync(context, cancellationToken);

        var stack = await ConversationState.CreateProperty<DialogState>(stateProperty).GetAsync(context, () => new DialogState(), cancellationToken);
        var dc = new DialogContext(Dialogs, context, stack!);
        foreach (var (key, service) in InitialTurnState)
        {
            dc.Services[key] = service;
        }

        var turn = await DialogExtensions.RunAsync(dc, rootId, cancellationToken);
        await states.SaveAllChangesAsync(context, false, cancellationToken);
        return new DialogManagerResult { TurnResult = turn };
    }

    private BotStateSet StatesOf(ITurnContext context)
    {
        foreach (var (key, value) in InitialTurnState)
        {
            context.TurnState[key] = value;
        }

        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException("The dialog manager has no conversation state, and the adapter puts none into the turn (UseBotState).");
        UserState ??= context.TurnState.Get<UserState>();

        context.TurnState.Set(this);
        context.TurnState.Set(ConversationState);
        var states = new BotStateSet(ConversationState);
        if (UserState is not null)
        {
            context.TurnState.Set(UserState);
            states.Add(UserState);
        }

        return states;
    }

    private async Task ExpireAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow;
        var property = ConversationState.CreateProperty<DateTime>(LastAccess);
        var last = await property.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } most && now - last >= TimeSpan.FromMilliseconds(most))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken);
        }

        await property.SetAsync(context, now, cancellationToken);
    }
}
