namespace CollabBot.Domain;

/// <summary>How long what people gave is kept.</summary>
public static class Keeping
{
    /// <summary>Years after closing, when an installation says nothing else: long enough to compare two plans.</summary>
    public const int DefaultYears = 7;
}
