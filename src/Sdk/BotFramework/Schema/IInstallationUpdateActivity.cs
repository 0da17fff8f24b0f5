namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What was done, for example <c>add</c> or <c>remove</c>.</summary>
    string? Action { get; set; }
}
