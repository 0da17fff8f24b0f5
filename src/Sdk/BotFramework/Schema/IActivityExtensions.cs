namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity.</summary>
public static class IActivityExtensions
{
    /// <summary>The language of the sender, or of the text.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>A BCP 47 tag, or null.</returns>
    public static string? GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Sets the language of the text.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="locale">A BCP 47 tag.</param>
    public static void SetLocale(this IActivity activity, string? locale)
    {
        if (activity is Activity whole) whole.Locale = locale;
    }
}
