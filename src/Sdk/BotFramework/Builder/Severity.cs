namespace Microsoft.Bot.Builder;

/// <summary>How grave it is what telemetry tells of.</summary>
public enum Severity
{
    /// <summary>Of interest when looking for an error.</summary>
    Verbose = 0,

    /// <summary>As expected.</summary>
    Information = 1,

    /// <summary>Unexpected, without harm.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Nothing works.</summary>
    Critical = 4,
}
