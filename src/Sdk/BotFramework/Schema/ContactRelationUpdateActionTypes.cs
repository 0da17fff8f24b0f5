namespace Microsoft.Bot.Schema;

/// <summary>Actions of a contact relation update.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>Action <c>add</c>.</summary>
    public const string Add = "add";

    /// <summary>Action <c>remove</c>.</summary>
    public const string Remove = "remove";
}
