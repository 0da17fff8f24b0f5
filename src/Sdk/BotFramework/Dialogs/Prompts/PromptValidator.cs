namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do. It is asked also about answers that were not understood, and may send a reply of its own.</summary>
/// <typeparam name="T">Type of the prompt's result.</typeparam>
/// <param name="promptContext">The answer, and the prompt that it is for.</param>
/// <param name="cancellationToken">Stops the work.</param>
/// <returns>True to end the prompt with the value in <see cref="PromptValidatorContext{T}.Recognized"/>; false to ask again.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
