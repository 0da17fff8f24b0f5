using CollabBot.Cards;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Keys of the buttons and forms for the set-up dialog, for a person's profile and for choosing a step.</summary>
internal static partial class ButtonData
{
    public static partial class Acts
    {
        public const string SetupSteps = "setup-steps";
        public const string Language = "language";
        public const string Steps = "steps";
    }

    public static partial class Inputs
    {
        public const string Occupation = "occupation";
    }

    /// <summary>Value of <see cref="Inputs.Occupation"/>: the person states no role.</summary>
    public const string Unsaid = "none";

    /// <summary>Value of <see cref="Way"/>: move to the chosen step, which may be a later or an earlier one.</summary>
    public const string Chosen = "chosen";
}
