namespace Microsoft.Bot.Schema;

/// <summary>Somebody added or removed the bot as a contact.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What was done, for example <c>add</c> or <c>remove</c>.</summary>
    string? Action { get; set; }
}
