using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Checks of arguments.</summary>
public class BotAssert
{
    /// <summary>Makes an instance; all members are static.</summary>
    public BotAssert()
    {
    }

    /// <summary>Refuses a missing activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Refuses a missing turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Refuses a missing reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Refuses a missing list, or a list in which an activity is missing.</summary>
    /// <param name="activities">The list.</param>
    /// <exception cref="ArgumentNullException">The list or an activity is missing.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities) ArgumentNullException.ThrowIfNull(activity, nameof(activities));
    }

    /// <summary>Refuses missing middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <exception cref="ArgumentNullException">It is missing.</exception>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Refuses a missing list, or a list in which middleware is missing.</summary>
    /// <param name="middleware">The list.</param>
    /// <exception cref="ArgumentNullException">The list or a piece of it is missing.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var piece in middleware) ArgumentNullException.ThrowIfNull(piece, nameof(middleware));
    }

    // The official API refuses an empty text as it refuses a missing one.
    internal static void TextNotEmpty([NotNull] string? text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new ArgumentNullException(name);
    }
}
