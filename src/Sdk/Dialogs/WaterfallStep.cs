namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">The state of the waterfall, and the result of the step before.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
/// <returns>The result of a call on <paramref name="stepContext"/>, or <see cref="Dialog.EndOfTurn"/> to wait.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
