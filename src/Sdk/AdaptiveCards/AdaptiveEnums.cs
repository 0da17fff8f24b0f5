namespace AdaptiveCards;

/// <summary>Where an action stands.</summary>
public enum AdaptiveActionMode
{
    /// <summary>A button of the row.</summary>
    Primary,

    /// <summary>An entry of the menu behind the row.</summary>
    Secondary,
}

/// <summary>Which inputs an action sends.</summary>
public enum AdaptiveAssociatedInputs
{
    /// <summary>Those of the card and of the cards around it.</summary>
    Auto,

    /// <summary>None; they are not validated either.</summary>
    None,
}

/// <summary>How choices are offered.</summary>
public enum AdaptiveChoiceInputStyle
{
    /// <summary>A list to unfold.</summary>
    Compact,

    /// <summary>All choices at once.</summary>
    Expanded,

    /// <summary>A list to unfold that narrows while one types.</summary>
    Filtered,
}

/// <summary>The ground of a container.</summary>
public enum AdaptiveContainerStyle
{
    /// <summary>The old name of <see cref="Default"/>.</summary>
    [Obsolete("Use Default.")]
    Normal = 0,

    /// <summary>The ground of the card.</summary>
    Default = 0,

    /// <summary>Set off from its surroundings.</summary>
    Emphasis = 1,

    /// <summary>Good news.</summary>
    Good = 2,

    /// <summary>Something is wrong.</summary>
    Attention = 3,

    /// <summary>Something to watch.</summary>
    Warning = 4,

    /// <summary>Highlighted.</summary>
    Accent = 5,
}

/// <summary>The typeface.</summary>
public enum AdaptiveFontType
{
    /// <summary>The typeface of the client.</summary>
    Default,

    /// <summary>All letters equally wide.</summary>
    Monospace,
}

/// <summary>How a height is said.</summary>
public enum AdaptiveHeightType
{
    /// <summary>As high as the content.</summary>
    Auto,

    /// <summary>The height that is left.</summary>
    Stretch,

    /// <summary>A number of pixels; for images only.</summary>
    Pixel,
}

/// <summary>Where something stands from side to side.</summary>
public enum AdaptiveHorizontalAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,

    /// <summary>From side to side.</summary>
    Stretch,
}

/// <summary>Where the content of a table cell stands from side to side.</summary>
public enum AdaptiveHorizontalContentAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Right.</summary>
    Right,
}

/// <summary>How a background image fills its place.</summary>
public enum AdaptiveImageFillMode
{
    /// <summary>Scaled until it covers everything.</summary>
    Cover,

    /// <summary>Repeated from side to side.</summary>
    RepeatHorizontally,

    /// <summary>Repeated from top to bottom.</summary>
    RepeatVertically,

    /// <summary>Repeated both ways.</summary>
    Repeat,
}

/// <summary>The size of an image.</summary>
public enum AdaptiveImageSize
{
    /// <summary>Its own size, made smaller where it does not fit.</summary>
    Auto,

    /// <summary>As wide as its place.</summary>
    Stretch,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}

/// <summary>The outline of an image.</summary>
public enum AdaptiveImageStyle
{
    /// <summary>A rectangle.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    [Obsolete("Use Default.")]
    Normal = 0,

    /// <summary>A circle, as portraits are shown.</summary>
    Person = 1,
}

/// <summary>The space above an element.</summary>
public enum AdaptiveSpacing
{
    /// <summary>The client's usual space.</summary>
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

/// <summary>What a text block is in the structure of the card.</summary>
public enum AdaptiveTextBlockStyle
{
    /// <summary>Text.</summary>
    Paragraph,

    /// <summary>A heading; screen readers announce it as one.</summary>
    Heading,
}

/// <summary>The colour of text, by its meaning.</summary>
public enum AdaptiveTextColor
{
    /// <summary>The usual colour.</summary>
    Default,

    /// <summary>Dark.</summary>
    Dark,

    /// <summary>Light.</summary>
    Light,

    /// <summary>The colour of links and of the host.</summary>
    Accent,

    /// <summary>Good news.</summary>
    Good,

    /// <summary>Something to watch.</summary>
    Warning,

    /// <summary>Something is wrong.</summary>
    Attention,
}

/// <summary>What kind of text an input asks for.</summary>
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

    /// <summary>A secret, covered while typed.</summary>
    Password,
}

/// <summary>The size of text.</summary>
public enum AdaptiveTextSize
{
    /// <summary>The usual size.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    [Obsolete("Use Default.")]
    Normal = 0,

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
    /// <summary>The usual weight.</summary>
    Default = 0,

    /// <summary>The old name of <see cref="Default"/>.</summary>
    [Obsolete("Use Default.")]
    Normal = 0,

    /// <summary>Thinner.</summary>
    Lighter = 1,

    /// <summary>Bolder.</summary>
    Bolder = 2,
}

/// <summary>Where a background image stands from top to bottom.</summary>
public enum AdaptiveVerticalAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

/// <summary>Where the content of a container stands from top to bottom.</summary>
public enum AdaptiveVerticalContentAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

/// <summary>How a width is said.</summary>
public enum AdaptiveWidthType
{
    /// <summary>As wide as the content.</summary>
    Auto,

    /// <summary>The width that is left.</summary>
    Stretch,

    /// <summary>A number of pixels.</summary>
    Pixel,

    /// <summary>A share of the width, beside the shares of the other columns.</summary>
    Weighted,
}
