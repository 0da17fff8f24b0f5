namespace CollabBot.Features.Summary;

/// <summary>Keys of the summary: forms and buttons.</summary>
internal static class SummaryKeys
{
    public const string SummaryForm = "Summary";

    /// <summary>The summary with the button that posts it.</summary>
    public const string PreviewForm = "SummaryPreview";

    public const string Summary = "summary";
    public const string NotNow = "summary-not-now";
}
