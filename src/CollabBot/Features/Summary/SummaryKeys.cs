namespace CollabBot.Features.Summary;

/// <summary>Keys of the summary: forms and button.</summary>
internal static class SummaryKeys
{
    public const string SummaryForm = "Summary";
    public const string DetailsForm = "Details";
    public const string MinutesForm = "Report";
    public const string Summary = "summary";
}
