using System.Globalization;
using System.Text;
using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Wire;

/// <summary>The routes of the Bot Framework connector REST API v3 that a bot in the demo team can use.</summary>
internal static class ConnectorEndpoints
{
    private const int MaxMessageSize = 100 * 1024;
    private const int MaxBodySize = 1024 * 1024;

    public static void Map(RouteGroupBuilder connector, Difficulties difficulties)
    {
        FileEndpoints.MapConnector(connector);
        connector = connector.MapGroup("").AddEndpointFilter(difficulties.BeforeConnectorAsync);
        connector.MapPost("/v3/conversations", CreateAsync);
        connector.MapPost(
            "/v3/conversations/{cid}/activities",
            (string cid, HttpRequest request, Transcript transcript, Roster roster, Feed feed) =>
                SendAsync(cid, request, transcript, roster, feed));
        connector.MapPost(
            "/v3/conversations/{cid}/activities/{aid}",
            (string cid, string aid, HttpRequest request, Transcript transcript, Roster roster, Feed feed) =>
                SendAsync(cid, request, transcript, roster, feed));
        connector.MapPut("/v3/conversations/{cid}/activities/{aid}", UpdateAsync);
        connector.MapDelete("/v3/conversations/{cid}/activities/{aid}", Delete);
        connector.MapGet("/v3/conversations/{cid}/members", (string cid, Roster roster) =>
            MembersOf(cid, roster) is { } members ? Ok(members.Select(Account)) : ChannelError.ConversationNotFound);
        connector.MapGet("/v3/conversations/{cid}/members/{id}", Member);
        connector.MapGet("/v3/conversations/{cid}/pagedmembers", PagedMembers);
        connector.MapGet("/v3/teams/{id}", Team);
        connector.MapGet("/v3/teams/{id}/conversations", Channels);
    }

    private static async Task<IResult> CreateAsync(HttpRequest request, Transcript transcript, Roster roster)
    {
        var (body, refusal) = await ReadAsync(request);
        if (refusal is not null)
            return refusal;
        if (body.Object("channelData")?.Object("channel")?.Text("id") is { } channel)
            return StartThread(channel, body, transcript, roster);
        if (body.Items("members").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } member)
            return ChannelError.BadArgument("Name the one member to talk to, or the channel to post in.");
        if (FindPerson(member.Text("id")) is not { } person || !roster.HasBot(ConversationAddress.PrivateChat(person).Place))
            return ChannelError.Result(
                StatusCodes.Status403Forbidden, "ForbiddenOperationException", "The app is not installed for this user.");
        var first = body.Object("activity") is { } activity ? ContentReader.Read(activity, inPrivate: true) : null;
        var message = first is null ? null : transcript.Post(ConversationAddress.PrivateChat(person), author: null, first);
        return Ok(new { id = DemoTeam.PrivateChatId(person), activityId = message?.Id });
    }

    private static IResult StartThread(string channel, JsonElement body, Transcript transcript, Roster roster)
    {
        if (ConversationAddress.Parse(channel) is not { IsChannel: true, RootId: null } address)
            return ChannelError.ConversationNotFound;
        if (!roster.HasBot(address.Place))
            return ChannelError.NotInRoster;
        if (body.Object("activity") is not { } activity || ContentReader.Read(activity, inPrivate: false) is not { } content)
            return ChannelError.BadArgument("A new thread needs a first message with text or attachments.");
        var post = transcript.Post(address, author: null, content)!;
        return Ok(new { id = (address with { RootId = post.Id }).WireId, activityId = post.Id });
    }

    // As in Teams, the conversation id alone selects the thread; the id of the activity in the path has no effect.
    private static async Task<IResult> SendAsync(string cid, HttpRequest request, Transcript transcript, Roster roster, Feed feed)
    {
        if (ConversationAddress.Parse(cid) is not { } address)
            return ChannelError.ConversationNotFound;
        if (!roster.HasBot(address.Place))
            return ChannelError.NotInRoster;
        var (body, refusal) = await ReadAsync(request);
        if (refusal is not null)
            return refusal;
        var type = body.Text("type");
        if (type == "typing")
            feed.TellTyping(address, person: null);
        if (type != "message")
            return Ok(new { id = "f:" + Guid.NewGuid() });
        if (ContentReader.Read(body, address.Place.IsPersonal) is not { } content)
            return ChannelError.BadArgument("A message needs text or attachments.");
        return transcript.Post(address, author: null, content) is { } message
            ? Results.Json(new { id = message.Id }, Json.Options, statusCode: StatusCodes.Status201Created)
            : ChannelError.ConversationNotFound;
    }

    private static async Task<IResult> UpdateAsync(string cid, string aid, HttpRequest request, Transcript transcript, Roster roster)
    {
        if (ConversationAddress.Parse(cid) is not { } address)
            return ChannelError.ConversationNotFound;
        if (!roster.HasBot(address.Place))
            return ChannelError.NotInRoster;
        var (body, refusal) = await ReadAsync(request);
        if (refusal is not null)
            return refusal;
        if (transcript.Find(address, aid) is not { } message)
            return ChannelError.ActivityNotFound;
        if (message.Author is not null)
            return ChannelError.NotYours;
        if (ContentReader.Read(body, address.Place.IsPersonal) is not { } content)
            return ChannelError.BadArgument("A message needs text or attachments.");
        return transcript.Change(address, aid, (found, version) => found.Replace(content, version)) is null
            ? ChannelError.ActivityNotFound
            : Ok(new { id = aid });
    }

    private static IResult Delete(string cid, string aid, Transcript transcript, Roster roster)
    {
        if (ConversationAddress.Parse(cid) is not { } address)
            return ChannelError.ConversationNotFound;
        if (!roster.HasBot(address.Place))
            return ChannelError.NotInRoster;
        if (transcript.Find(address, aid) is { Author: not null })
            return ChannelError.NotYours;
        return transcript.Change(address, aid, (found, version) => found.Delete(version)) is null
            ? ChannelError.ActivityNotFound
            : Results.Ok();
    }

    private static IResult Member(string cid, string id, Roster roster)
    {
        if (MembersOf(cid, roster) is not { } members)
            return ChannelError.ConversationNotFound;
        return FindPerson(id) is { } person && members.Contains(person) ? Ok(Account(person)) : ChannelError.MemberNotFound;
    }

    private static IResult PagedMembers(string cid, int? pageSize, string? continuationToken, Roster roster)
    {
        if (MembersOf(cid, roster) is not { } members)
            return ChannelError.ConversationNotFound;
        var start = 0;
        if (!string.IsNullOrEmpty(continuationToken)
            && !int.TryParse(continuationToken, NumberStyles.None, CultureInfo.InvariantCulture, out start))
            return ChannelError.BadArgument("The continuation token is not one of ours.");
        var page = members.Skip(start).Take(Math.Clamp(pageSize ?? 200, 50, 500)).ToList();
        var end = start + page.Count;
        return Ok(new
        {
            continuationToken = end < members.Count ? end.ToString(CultureInfo.InvariantCulture) : null,
            members = page.Select(Account),
        });
    }

    private static IResult Team(string id) => id != DemoTeam.TeamId
        ? ChannelError.ConversationNotFound
        : Ok(new
        {
            id = DemoTeam.TeamId,
            name = DemoTeam.TeamName,
            aadGroupId = DemoTeam.TeamGroupId,
            type = "standard",
            channelCount = 3,
            memberCount = DemoTeam.People.Count,
        });

    // The general channel has the team's id and no name; it has no messages here.
    private static IResult Channels(string id) => id != DemoTeam.TeamId
        ? ChannelError.ConversationNotFound
        : Ok(new
        {
            conversations = new object[]
            {
                new { id = DemoTeam.TeamId, type = "standard" },
                new { id = DemoPlace.Channel.Id, name = DemoPlace.Channel.Name, type = "standard" },
                new { id = DemoPlace.Practice.Id, name = DemoPlace.Practice.Name, type = "standard" },
            },
        });

    private static IReadOnlyList<DemoPerson>? MembersOf(string cid, Roster roster) =>
        cid == DemoTeam.TeamId ? DemoTeam.People
        : ConversationAddress.Parse(cid) is { } address ? roster.MembersOf(address.Place)
        : null;

    private static DemoPerson? FindPerson(string? id) => DemoTeam.People.FirstOrDefault(person =>
        person.Id == id || string.Equals(person.AadObjectId, id, StringComparison.OrdinalIgnoreCase));

    private static object Account(DemoPerson person) => new
    {
        id = person.Id,
        name = person.Name,
        objectId = person.AadObjectId,
        aadObjectId = person.AadObjectId,
        givenName = person.GivenName,
        surname = person.Surname,
        userPrincipalName = person.Key + "@tabledequartier.example",
        email = person.Key + "@tabledequartier.example",
        tenantId = person.TenantId,
        userRole = person.UserRole,
    };

    private static async Task<(JsonElement Body, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBodySize)
            return (default, ChannelError.TooBig);
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var buffer = new char[8192];
        var text = new StringBuilder();
        int read;
        while ((read = await reader.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            text.Append(buffer, 0, read);
            // Teams counts the size in UTF-16: two bytes per character.
            if (text.Length * 2 > MaxMessageSize)
                return (default, ChannelError.TooBig);
        }

        try
        {
            using var document = JsonDocument.Parse(text.ToString());
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (document.RootElement.Clone(), null)
                : (default, ChannelError.BadArgument("The body is not a JSON object."));
        }
        catch (JsonException)
        {
            return (default, ChannelError.BadArgument("The body is not JSON."));
        }
    }

    private static IResult Ok(object body) => Results.Json(body, Json.Options);
}
