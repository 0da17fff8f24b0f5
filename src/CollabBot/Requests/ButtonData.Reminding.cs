using CollabBot.Cards;
using CollabBot.Domain;

namespace CollabBot.Requests;

internal static partial class ButtonData
{
    /// <summary>Whether the person wants reminders: <c>yes</c> or <c>no</c>.</summary>
    public const string Wanted = "wanted";

    public static partial class Acts
    {
        public const string Reminders = "reminders";
    }

    public static partial class Inputs
    {
        /// <summary>The input for the day of a step's deadline.</summary>
        public static string DueOn(Phase phase) => $"dueOn{phase}";

        /// <summary>The input for the time of day of a step's deadline.</summary>
        public static string DueAt(Phase phase) => $"dueAt{phase}";
    }
}
