namespace CollabBot.Features.Decision;

/// <summary>Keys of the decision: form, button and inputs.</summary>
internal static class DecisionKeys
{
    public const string DecisionForm = "Decision";
    public const string Decide = "decide";
    public const string Reason = "reason";
    public const string Dissents = "dissents";
    public const string Because = "because-";
}
