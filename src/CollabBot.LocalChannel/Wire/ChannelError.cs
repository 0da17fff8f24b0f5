using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Error answers in the connector's format: <c>{"error":{"code","message"}}</c>.</summary>
internal static class ChannelError
{
    public static IResult ConversationNotFound =>
        Result(StatusCodes.Status404NotFound, "ConversationNotFound", "The conversation was not found.");

    public static IResult ActivityNotFound =>
        Result(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static IResult MemberNotFound =>
        Result(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member was not found in the conversation.");

    public static IResult TooBig =>
        Result(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The message is larger than 100 KB, counted in UTF-16.");

    public static IResult NotYours =>
        Result(StatusCodes.Status403Forbidden, "NotEnoughPermissions", "A bot changes only its own messages.");

    public static IResult NotInRoster =>
        Result(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static IResult BadArgument(string message) => Result(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Result(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, Json.Options, statusCode: status);
}
