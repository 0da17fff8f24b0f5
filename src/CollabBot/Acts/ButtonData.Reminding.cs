using CollabBot.Domain;

namespace CollabBot.Acts;

internal static partial class ButtonData
{
    /// <summary>Whether reminders are wanted.</summary>
    public const string Wanted = "wanted";

    public static partial class Acts
    {
        public const string Reminders = "reminders";
    }

    public static partial class Inputs
    {
        /// <summary>The day of a phase's deadline.</summary>
        public static string DueOn(Phase phase) => $"dueOn{phase}";

        /// <summary>Its time of day.</summary>
        public static string DueAt(Phase phase) => $"dueAt{phase}";
    }
}
