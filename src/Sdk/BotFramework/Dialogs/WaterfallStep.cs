namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">Where the waterfall stands, and the result of the step before.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>What a call on <paramref name="stepContext"/> returned, or <see cref="Dialog.EndOfTurn"/> to wait.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
