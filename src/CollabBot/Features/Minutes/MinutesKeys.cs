namespace CollabBot.Features.Minutes;

/// <summary>Keys of the minutes: forms.</summary>
internal static class MinutesKeys
{
    public const string DetailsForm = "Details";

    public const string MinutesForm = "Report";
}
