using CollabBot.Requests;

namespace CollabBot.Features.Phases;

/// <summary>Keys of the moves between steps.</summary>
internal static class PhaseKeys
{
    public const string Move = "move";
    public const string Retain = "retain";
    public const string Done = ButtonData.Done;
    public const string Steps = "steps";
    public const string To = "to";
    public const string Way = "way";
    public const string Chosen = "chosen";
    public const string Parting = "parting";
}
