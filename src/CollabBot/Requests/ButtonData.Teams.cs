namespace CollabBot.Requests;

/// <summary>
/// Keys of the buttons for personal views of the live card, for the welcome card, for changes named from a message and for file offers.
/// </summary>
internal static partial class ButtonData
{
    /// <summary>The link to the message that a change was taken from.</summary>
    public const string Source = "source";

    /// <summary>The secret token of an offered file.</summary>
    public const string Handover = "handover";

    public static partial class Acts
    {
        public const string Look = "look";
        public const string Help = "help";
        public const string Status = "status";
    }
}
