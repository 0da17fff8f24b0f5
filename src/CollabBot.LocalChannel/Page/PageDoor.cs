using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CollabBot.LocalChannel.Page;

/// <summary>Reads a request of the page and says plainly what is wrong with it.</summary>
internal static class PageDoor
{
    private const int LargestBody = 256 * 1024;

    public static IResult UnknownPerson => Refuse("UnknownPerson", "There is nobody of this name here.");

    public static DemoPerson? FindPerson(string? key) => DemoTeam.People.FirstOrDefault(person => person.Key == key);

    public static IResult Refuse(string code, string message) => ChannelError.Result(StatusCodes.Status400BadRequest, code, message);

    public static async Task<IResult> HandleAsync<T>(HttpRequest request, Func<Presser, T, CancellationToken, Task<IResult>> act)
        where T : PageRequest
    {
        var cancellation = request.HttpContext.RequestAborted;
        var (asked, refusal) = await ReadAsync<T>(request, cancellation);
        if (asked is null)
            return refusal!;
        if (FindPerson(asked.Person) is not { } person)
            return UnknownPerson;
        if (ConversationAddress.Parse(asked.Conversation) is not { RootId: null } address || !address.IsOpenTo(person))
            return Refuse("UnknownConversation", "This conversation is not open to this person.");
        var presser = new Presser(person, address, asked.Locale == "en-CA" ? "en-CA" : "fr-CA", Here(request));
        return await act(presser, asked, cancellation);
    }

    /// <summary>The same for what is pressed on a card: the message must be there, and the presser stands in its thread.</summary>
    public static Task<IResult> HandleOnCardAsync<T>(
        HttpRequest request, Transcript transcript, Func<Presser, T, Message, CancellationToken, Task<IResult>> act)
        where T : CardRequest =>
        HandleAsync<T>(request, (presser, asked, cancellation) =>
        {
            if (asked.Data is { ValueKind: not JsonValueKind.Object })
                return Task.FromResult(Refuse("BadData", "A button's data is a JSON object."));
            if (transcript.Find(presser.Address, asked.Message ?? "") is not { Author: null } message)
                return Task.FromResult(Refuse("UnknownMessage", "This message is not there any more."));
            var inThread = presser.Address.IsChannel ? presser with { Address = presser.Address with { RootId = message.ThreadId } } : presser;
            return act(inThread, asked, message, cancellation);
        });

    private static async Task<(T? Asked, IResult? Refusal)> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : PageRequest
    {
        if (!request.HasJsonContentType())
            return (null, Refuse("NotJson", "Send JSON with its content type."));
        var size = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (size is { IsReadOnly: false })
            size.MaxRequestBodySize = LargestBody;
        try
        {
            var asked = await JsonSerializer.DeserializeAsync<T>(request.Body, Json.Options, cancellation);
            return asked is null ? (null, Refuse("NotJson", "The body is not a JSON object.")) : (asked, null);
        }
        catch (JsonException)
        {
            return (null, Refuse("NotJson", "The body is not the JSON that was expected."));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, ChannelError.Result(StatusCodes.Status413PayloadTooLarge, "TooLarge", "The request is larger than 256 KB."));
        }
    }

    // The port is the connection's own: a header may name any.
    private static Uri Here(HttpRequest request)
    {
        var port = request.HttpContext.Connection.LocalPort;
        return new UriBuilder(request.Scheme, request.Host.Host, port > 0 ? port : request.Host.Port ?? 80, "/").Uri;
    }
}
