namespace Microsoft.Bot.Schema;

/// <summary>Importance of a message.</summary>
public static class ActivityImportance
{
    /// <summary>Importance <c>low</c>.</summary>
    public const string Low = "low";

    /// <summary>Importance <c>normal</c>.</summary>
    public const string Normal = "normal";

    /// <summary>Importance <c>high</c>.</summary>
    public const string High = "high";
}
