using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown. Stored by name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ListStyle>))]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In the way that suits the channel, the number of choices and their length.</summary>
    Auto,

    /// <summary>In the text, one after the other.</summary>
    Inline,

    /// <summary>In the text, one a line.</summary>
    List,

    /// <summary>As buttons that go when one is pressed.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card.</summary>
    HeroCard,
}
