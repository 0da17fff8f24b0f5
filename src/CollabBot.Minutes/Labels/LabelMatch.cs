namespace CollabBot.Minutes.Labels;

/// <summary>How a label of the second part was matched with a theme of the first part.</summary>
public enum LabelMatch
{
    /// <summary>The labels are equal except for case, accents and punctuation.</summary>
    Same,

    /// <summary>The labels share words.</summary>
    Words,

    /// <summary>No other label was left on either side.</summary>
    Elimination,
}
