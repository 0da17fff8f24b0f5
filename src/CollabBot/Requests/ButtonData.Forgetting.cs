using CollabBot.Cards;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>Keys of the buttons and forms for closing an anonymous retrospective and for « mes données ».</summary>
internal static partial class ButtonData
{
    /// <summary>
    /// Value of <see cref="Confirmed"/>: the person has also agreed that closing cuts the link between people and what they gave.
    /// </summary>
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
