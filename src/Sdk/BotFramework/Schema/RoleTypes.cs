namespace Microsoft.Bot.Schema;

/// <summary>Roles of accounts.</summary>
public static class RoleTypes
{
    /// <summary>Role <c>user</c>.</summary>
    public const string User = "user";

    /// <summary>Role <c>bot</c>.</summary>
    public const string Bot = "bot";

    /// <summary>Role <c>skill</c>.</summary>
    public const string Skill = "skill";
}
