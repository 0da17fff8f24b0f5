namespace AdaptiveCards;

/// <summary>The base class of the errors of this library.</summary>
/// <param name="message">What is wrong.</param>
public class AdaptiveException(string message) : Exception(message);

/// <summary>A text is not what a card can hold.</summary>
/// <param name="message">What is wrong.</param>
public class AdaptiveSerializationException(string message) : AdaptiveException(message);
