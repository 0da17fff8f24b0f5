using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Page;

/// <summary>What the page asks for: reading, listening, and everything a person can do.</summary>
internal static class PageEndpoints
{
    private const int LongestText = 20_000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/state", State);
        api.MapGet("/events", Events);
        api.MapPost("/open", (HttpRequest request, Installations installations) => PageDoor.HandleAsync<OpenRequest>(request, async (presser, _, cancellation) =>
            Ok(PageAnswer.OfMessage(await installations.EnsureAsync(presser, cancellation)))));
        api.MapPost("/messages", PostMessageAsync);
        api.MapPost("/submit", SubmitAsync);
        api.MapPost("/execute", ExecuteAsync);
        api.MapPost("/task", TaskAsync);
    }

    private static IResult State(string? person, Transcript transcript)
    {
        var me = PageDoor.FindPerson(person) ?? DemoTeam.Facilitator;
        return Ok(new
        {
            me = me.Key,
            people = DemoTeam.People.Select(someone => new
            {
                someone.Key,
                someone.Name,
                someone.Organisation,
                part = someone.Part.ToString().ToLowerInvariant(),
                someone.Role,
                someone.RoleInEnglish,
            }),
            team = DemoTeam.TeamName,
            bot = DemoTeam.BotName,
            channel = new { id = DemoTeam.ChannelId, name = DemoTeam.ChannelName },
            privateChat = new { id = DemoTeam.PrivateChatId(me) },
            messages = transcript.Seen(me),
        });
    }

    private static IResult Events(string? person, Feed feed, CancellationToken cancellation) =>
        PageDoor.FindPerson(person) is { } me
            ? TypedResults.ServerSentEvents(feed.Listen(me, cancellation))
            : PageDoor.UnknownPerson;

    private static Task<IResult> PostMessageAsync(
        HttpRequest request, Transcript transcript, Installations installations, ActivityFactory activities, BotDoor door) =>
        PageDoor.HandleAsync<MessageRequest>(request, async (presser, asked, cancellation) =>
        {
            var typed = asked.Text?.Trim() ?? "";
            if (typed.Length == 0)
                return PageDoor.Refuse("EmptyText", "Write something first.");
            if (typed.Length > LongestText)
                return PageDoor.Refuse("TextTooLong", $"A message has at most {LongestText} characters.");
            var content = presser.Address.IsChannel ? Mentioning.Read(typed, asked.Mention) : MessageContent.Typed(typed, []);
            var address = presser.Address with { RootId = asked.Root };
            await installations.EnsureAsync(presser, cancellation);
            if (transcript.Post(address, presser.Person, content) is not { } message)
                return PageDoor.Refuse("UnknownThread", "This thread is not there any more.");
            // Without a mention Teams brings a channel's message to nobody but its readers.
            if (address.IsChannel && content.Mentions.Count == 0)
                return Ok(new PageAnswer("done", Id: message.Id));
            var inThread = presser with { Address = presser.Address.IsChannel ? address with { RootId = message.ThreadId } : address };
            return Ok(PageAnswer.OfMessage(await door.SendAsync(activities.Message(inThread, message), presser.Here, cancellation), message.Id));
        });

    private static Task<IResult> SubmitAsync(
        HttpRequest request, Transcript transcript, Installations installations, ActivityFactory activities, BotDoor door) =>
        PageDoor.HandleOnCardAsync<SubmitRequest>(request, transcript, async (presser, asked, message, cancellation) =>
        {
            var data = asked.Data ?? JsonElement.Parse("{}");
            var special = data.Object("msteams");
            var kind = special?.Text("type");
            var shown = kind == "imBack" ? special?.Text("value") : kind == "messageBack" ? special?.Text("displayText") : null;
            if (shown is { Length: > 0 })
                transcript.Post(presser.Address, presser.Person, MessageContent.Typed(shown, []));
            var text = kind == "imBack" ? shown : kind == "messageBack" ? special?.Text("text") : null;
            var value = kind == "messageBack" && special!.Value.TryGetProperty("value", out var given) ? given : data;
            return Ok(PageAnswer.OfMessage(await door.SendAsync(activities.Submit(presser, message.Id, value, text), presser.Here, cancellation)));
        });

    private static Task<IResult> ExecuteAsync(HttpRequest request, Transcript transcript, ActivityFactory activities, BotDoor door) =>
        PageDoor.HandleOnCardAsync<ExecuteRequest>(request, transcript, async (presser, asked, message, cancellation) =>
        {
            var activity = activities.Execute(presser, message.Id, asked.Id, asked.Verb, asked.Data);
            var (answer, card) = PageAnswer.OfExecute(await door.SendAsync(activity, presser.Here, cancellation));
            if (card is { } own)
                transcript.Change(presser.Address, message.Id, (found, version) => found.ShowTo(presser.Person, own, version));
            return Ok(answer);
        });

    private static Task<IResult> TaskAsync(HttpRequest request, Transcript transcript, ActivityFactory activities, BotDoor door) =>
        PageDoor.HandleOnCardAsync<TaskRequest>(request, transcript, async (presser, asked, message, cancellation) =>
        {
            var data = asked.Data ?? JsonElement.Parse("{}");
            var activity = activities.Task(presser, asked.Submit, message.Id, data, asked.Dark);
            return Ok(PageAnswer.OfTask(await door.SendAsync(activity, presser.Here, cancellation), asked.Submit));
        });

    private static IResult Ok(object body) => Results.Json(body, Json.Options);
}
