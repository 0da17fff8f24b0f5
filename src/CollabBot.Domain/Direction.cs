namespace CollabBot.Domain;

/// <summary>Which way a change went. The summary and the minutes list the directions in this order.</summary>
public enum Direction
{
    /// <summary>« positif »</summary>
    Positive,

    /// <summary>« négatif »</summary>
    Negative,

    /// <summary>« pas de changement »: a finding of its own, not missing information.</summary>
    NoChange,

    /// <summary>« à préciser »</summary>
    Unclear,
}

/// <summary>The kind of a lesson; each kind has its own list.</summary>
public enum LessonKind
{
    /// <summary>« facilitant »: what helped.</summary>
    Enabler,

    /// <summary>« souhait »: what people wish for.</summary>
    Wish,

    /// <summary>« écueil »: what to avoid.</summary>
    Pitfall,
}
