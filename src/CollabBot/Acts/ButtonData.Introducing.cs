namespace CollabBot.Acts;

/// <summary>What the buttons and forms of setting up, introducing oneself and choosing a step carry.</summary>
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

    /// <summary>Instead of a role: none is said.</summary>
    public const string Unsaid = "none";

    /// <summary>Instead of a way: to the step that was chosen, forward or back.</summary>
    public const string Chosen = "chosen";
}
