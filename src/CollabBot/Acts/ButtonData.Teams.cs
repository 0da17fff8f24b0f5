namespace CollabBot.Acts;

/// <summary>What the buttons carry that belong to Teams: views of one's own, greetings, messages taken over.</summary>
internal static partial class ButtonData
{
    /// <summary>The address of the message a change was taken from.</summary>
    public const string Source = "source";

    /// <summary>What opens an offered file.</summary>
    public const string Handover = "handover";

    public static partial class Acts
    {
        public const string Look = "look";
        public const string Help = "help";
        public const string Status = "status";
    }
}
