namespace Microsoft.Bot.Schema;

public partial class CardAction
{
    /// <summary>A button that says its own title.</summary>
    /// <param name="input">Title and value.</param>
    /// <returns>An <see cref="ActionTypes.ImBack"/> button.</returns>
    public static CardAction FromString(string input) => new(ActionTypes.ImBack, input, value: input);
}
