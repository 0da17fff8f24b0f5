namespace Microsoft.Bot.Schema;

/// <summary>A conversation or an exchange with a skill has ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Code.</summary>
    string? Code { get; set; }

    /// <summary>The text.</summary>
    string? Text { get; set; }
}
