namespace Microsoft.Bot.Schema;

/// <summary>Actions of an installation update; Teams also sends <c>add-upgrade</c> and <c>remove-upgrade</c>.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>Action <c>add</c>.</summary>
    public const string Add = "add";

    /// <summary>Action <c>remove</c>.</summary>
    public const string Remove = "remove";
}
