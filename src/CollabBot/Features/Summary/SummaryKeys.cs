namespace CollabBot.Features.Summary;

/// <summary>Keys of the summary: form and button.</summary>
internal static class SummaryKeys
{
    public const string SummaryForm = "Summary";
    public const string Summary = "summary";
}
