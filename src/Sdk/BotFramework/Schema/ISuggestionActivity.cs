namespace Microsoft.Bot.Schema;

/// <summary>A private message that suggests something about an earlier one.</summary>
public interface ISuggestionActivity : IMessageActivity, IActivity
{
    /// <summary>Stretches of text that a suggestion is about.</summary>
    IList<TextHighlight>? TextHighlights { get; set; }
}
