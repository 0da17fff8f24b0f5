namespace CollabBot.Acts;

/// <summary>What the buttons and forms of closing in anonymous mode and of « mes données » carry.</summary>
internal static partial class ButtonData
{
    /// <summary>Instead of a plain yes: that closing cuts the link has been agreed to as well.</summary>
    public const string Parting = "parting";

    public static partial class Acts
    {
        public const string GetData = "get-data";
        public const string EraseData = "erase-data";
    }

    public static partial class Inputs
    {
        public const string ErasureOf = "erasureOf";
        public const string ErasureHow = "erasureHow";
    }
}
