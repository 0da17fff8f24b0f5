using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown. Stored by name.</summary>
[JsonConverter(typeof(StringEnumConverter))]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As is best for the channel, and for the number and length of the choices.</summary>
    Auto,

    /// <summary>In one line of text.</summary>
    Inline,

    /// <summary>In text, one line each.</summary>
    List,

    /// <summary>As buttons that disappear when one is pressed.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card.</summary>
    HeroCard,
}
