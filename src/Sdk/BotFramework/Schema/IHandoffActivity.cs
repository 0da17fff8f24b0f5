namespace Microsoft.Bot.Schema;

/// <summary>Control of the conversation is handed over.</summary>
public interface IHandoffActivity : IActivity
{
}
