using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Rehearsing;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.LocalChannel.Page;

/// <summary>Reads and checks a request of the page; an invalid one gets an error answer that names the problem.</summary>
internal static class PageInput
{
    private const int MaxBodySize = 256 * 1024;

    public static IResult UnknownPerson => Refuse("UnknownPerson", "There is nobody of this name here.");

    public static DemoPerson? FindPerson(string? key) => DemoTeam.People.FirstOrDefault(person => person.Key == key);

    public static IResult Refuse(string code, string message) => ChannelError.Result(StatusCodes.Status400BadRequest, code, message);

    public static async Task<IResult> HandleAsync<T>(
        HttpRequest request, Func<Presser, T, CancellationToken, Task<IResult>> act, bool alsoOutside = false)
        where T : PageRequest
    {
        var cancellation = request.HttpContext.RequestAborted;
        var (asked, refusal) = await ReadAsync<T>(request, cancellation);
        if (asked is null)
            return refusal!;
        if (FindPerson(asked.Person) is not { } person)
            return UnknownPerson;
        var roster = request.HttpContext.RequestServices.GetRequiredService<Roster>();
        if (ConversationAddress.Parse(asked.Conversation) is not { RootId: null } address
            || !(roster.Has(address.Place, person) || (alsoOutside && !address.Place.IsPersonal)))
            return Refuse("UnknownConversation", "This conversation is not open to this person.");
        if (asked is IPersonActs)
            request.HttpContext.RequestServices.GetRequiredService<Rehearsal>().LeaveToPerson(person);
        var presser = new Presser(person, address, asked.Locale == "en-CA" ? "en-CA" : "fr-CA", Here(request));
        return await act(presser, asked, cancellation);
    }

    /// <summary>
    /// The same for a request about a message: the message must exist and the bot must be installed.
    /// The handler gets an address in the message's thread.
    /// </summary>
    public static Task<IResult> HandleOnCardAsync<T>(HttpRequest request, Func<Presser, T, Message, CancellationToken, Task<IResult>> act)
        where T : CardRequest =>
        HandleAsync<T>(request, (presser, asked, cancellation) =>
        {
            if (asked.Data is { ValueKind: not JsonValueKind.Object })
                return Task.FromResult(Refuse("BadData", "A button's data is a JSON object."));
            var services = request.HttpContext.RequestServices;
            if (services.GetRequiredService<Transcript>().Find(presser.Address, asked.Message ?? "") is not { } message)
                return Task.FromResult(Refuse("UnknownMessage", "This message is not there any more."));
            if (!services.GetRequiredService<Roster>().HasBot(presser.Address.Place))
                return Task.FromResult(Answer(PageAnswer.NotInstalled));
            var inThread = presser.Address.IsChannel
                ? presser with { Address = presser.Address with { RootId = message.ThreadId } }
                : presser;
            return act(inThread, asked, message, cancellation);
        });

    public static IResult Answer(object body) => Results.Json(body, Json.Options);

    private static async Task<(T? Asked, IResult? Refusal)> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : PageRequest
    {
        if (!request.HasJsonContentType())
            return (null, Refuse("NotJson", "Send JSON with its content type."));
        var size = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (size is { IsReadOnly: false })
            size.MaxRequestBodySize = MaxBodySize;
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

    // The port comes from the connection, because the Host header may name any port.
    public static Uri Here(HttpRequest request)
    {
        var port = request.HttpContext.Connection.LocalPort;
        return new UriBuilder(request.Scheme, request.Host.Host, port > 0 ? port : request.Host.Port ?? 80, "/").Uri;
    }
}
