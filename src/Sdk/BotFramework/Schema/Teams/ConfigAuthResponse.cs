namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a <c>config</c> invoke with the wish to sign in first.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
    /// <summary>Makes an empty answer.</summary>
    public ConfigAuthResponse()
    {
    }
}
