namespace CollabBot.Domain;

/// <summary>Which way a change went. The order is that of the summary and of the report.</summary>
public enum Direction
{
    /// <summary>« positif »</summary>
    Positive,

    /// <summary>« négatif »</summary>
    Negative,

    /// <summary>« pas de changement »: a finding, not a gap.</summary>
    NoChange,

    /// <summary>« à préciser »</summary>
    Unclear,
}

/// <summary>What a lesson is.</summary>
public enum LessonKind
{
    /// <summary>« facilitant »: what helped.</summary>
    Enabler,

    /// <summary>« souhait »: what is wished.</summary>
    Wish,

    /// <summary>« écueil »: what to avoid.</summary>
    Pitfall,
}
