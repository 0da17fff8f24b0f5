namespace Microsoft.Bot.Schema;

public partial class CardAction
{
    /// <summary>A button that says its own title; its type is left open, as officially.</summary>
    /// <param name="input">Title and value.</param>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that says its own title.</summary>
    /// <param name="input">Title and value.</param>
    /// <returns>A button of no type: <see cref="ActionTypes.ImBack"/> is to be set where the channel needs it.</returns>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
