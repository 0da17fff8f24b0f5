namespace AdaptiveCards;

/// <summary>The place of an action.</summary>
public enum AdaptiveActionMode
{
    /// <summary>A button.</summary>
    Primary,

    /// <summary>An entry of the overflow menu.</summary>
    Secondary,
}

/// <summary>Which values of inputs an action submits.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>Those of the card and of its parent cards.</summary>
    Auto,

    /// <summary>None; they are not validated either.</summary>
    None,
}

/// <summary>How choices are shown.</summary>
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A drop-down list.</summary>
    Compact,

    /// <summary>All choices, as radio buttons or check boxes.</summary>
    Expanded,

    /// <summary>A drop-down list that is filtered by what the user types.</summary>
    Filtered,
}

/// <summary>The background of a container.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>The background of the card.</summary>
    Default = 0,

    /// <summary>A different background from that of the parent.</summary>
    Emphasis = 1,

    /// <summary>The colour for good news.</summary>
    Good = 2,

    /// <summary>The colour for errors.</summary>
    Attention = 3,

    /// <summary>The colour for warnings.</summary>
    Warning = 4,

    /// <summary>The accent colour.</summary>
    Accent = 5,
}

/// <summary>The font.</summary>
public enum AdaptiveFontType
{
    /// <summary>The font of the client.</summary>
    Default,

    /// <summary>A monospace font.</summary>
    Monospace,
}

/// <summary>The kinds of height.</summary>
public enum AdaptiveHeightType
{
    /// <summary>As high as the content.</summary>
    Auto,

    /// <summary>As high as the space that is left.</summary>
    Stretch,

    /// <summary>A number of pixels; for images only.</summary>
    Pixel,
}

/// <summary>A horizontal position.</summary>
public enum AdaptiveHorizontalAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,

    /// <summary>The full width.</summary>
    Stretch,
}

/// <summary>The size of an image.</summary>
public enum AdaptiveImageSize
{
    /// <summary>Its own size, scaled down if it does not fit.</summary>
    Auto,

    /// <summary>The available width.</summary>
    Stretch,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}

/// <summary>The shape of an image.</summary>
public enum AdaptiveImageStyle
{
    /// <summary>A rectangle.</summary>
    Default = 0,

    /// <summary>A circle, for portraits.</summary>
    Person = 1,
}

/// <summary>The space above an element.</summary>
public enum AdaptiveSpacing
{
    /// <summary>The default of the client.</summary>
    Default,

    /// <summary>None.</summary>
    None,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Extra large.</summary>
    ExtraLarge,

    /// <summary>As much as the padding of a container.</summary>
    Padding,
}

/// <summary>The role of a text block.</summary>
public enum AdaptiveTextBlockStyle
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading, also for screen readers.</summary>
    Heading,
}

/// <summary>The colour of text.</summary>
public enum AdaptiveTextColor
{
    /// <summary>The default colour.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>The accent colour.</summary>
    Accent,

    /// <summary>The colour for good news.</summary>
    Good,

    /// <summary>The colour for warnings.</summary>
    Warning,

    /// <summary>The colour for errors.</summary>
    Attention,
}

/// <summary>The kind of text of an input.</summary>
public enum AdaptiveTextInputStyle
{
    /// <summary>Any.</summary>
    Text,

    /// <summary>A telephone number.</summary>
    Tel,

    /// <summary>An address on the web.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A password, which is not shown.</summary>
    Password,
}

/// <summary>The size of text.</summary>
public enum AdaptiveTextSize
{
    /// <summary>The default size.</summary>
    Default = 0,

    /// <summary>Small.</summary>
    Small = 1,

    /// <summary>A little larger than usual.</summary>
    Medium = 2,

    /// <summary>Large.</summary>
    Large = 3,

    /// <summary>Extra large.</summary>
    ExtraLarge = 4,
}

/// <summary>The weight of text.</summary>
public enum AdaptiveTextWeight
{
    /// <summary>The default weight.</summary>
    Default = 0,

    /// <summary>Thinner.</summary>
    Lighter = 1,

    /// <summary>Bolder.</summary>
    Bolder = 2,
}

/// <summary>A vertical position.</summary>
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>Centred.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

/// <summary>The kinds of width.</summary>
public enum AdaptiveWidthType
{
    /// <summary>As wide as the content.</summary>
    Auto,

    /// <summary>As wide as the space that is left.</summary>
    Stretch,

    /// <summary>A number of pixels.</summary>
    Pixel,

    /// <summary>A weight, relative to those of the other columns.</summary>
    Weighted,
}
