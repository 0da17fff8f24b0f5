namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answers a <c>config</c> invoke with a task module.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
    /// <summary>Makes an empty answer.</summary>
    public ConfigTaskResponse()
    {
    }
}
