namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer is valid. Also called for answers that were not recognized; it may send a message itself.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
/// <param name="promptContext">The answer and the question.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
/// <returns>True to end the prompt with the value in <see cref="PromptValidatorContext{T}.Recognized"/>; false to ask again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
