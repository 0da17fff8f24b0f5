using AdaptiveCards;

namespace CollabBot.Messaging;

/// <summary>
/// A card as compact JSON. <see cref="AdaptiveCard.ToJson"/> indents, but the channel counts white space towards its size limit.
/// </summary>
internal static class CardJson
{
    public static string Of(AdaptiveCard card) => SdkJson.CardText(card);
}
