using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Rehearsing;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Page;

/// <summary>The page's routes for the state, the event stream and typed messages; other files in this folder hold the others.</summary>
internal static class PageEndpoints
{
    private const int MaxTextLength = 20_000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/state", State);
        api.MapGet("/around", Around);
        api.MapGet("/events", Events);
        api.MapPost("/open", (HttpRequest request, Installations installations) =>
            PageInput.HandleAsync<OpenRequest>(request, async (presser, _, cancellation) =>
                PageInput.Answer(PageAnswer.OfMessage(await installations.EnsureAsync(presser, cancellation)))));
        api.MapPost("/messages", PostMessageAsync);
        api.MapPost("/typing", (HttpRequest request, Feed feed) => PageInput.HandleAsync<TypingRequest>(request, (presser, _, _) =>
        {
            feed.TellTyping(presser.Address, presser.Person);
            return Task.FromResult(PageInput.Answer(new PageAnswer("done")));
        }));
        CardEndpoints.Map(api);
        ExtensionEndpoints.Map(api);
        PlaceEndpoints.Map(api);
    }

    private static IResult State(string? person, Transcript transcript)
    {
        var me = PageInput.FindPerson(person) ?? DemoTeam.Facilitator;
        return PageInput.Answer(new
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
            messages = transcript.Seen(me),
        });
    }

    private static IResult Around(string? person, Roster roster, Difficulties difficulties, Rehearsal rehearsal)
    {
        var me = PageInput.FindPerson(person) ?? DemoTeam.Facilitator;
        return PageInput.Answer(new
        {
            places = DemoPlace.All
                .Where(place => roster.Has(place, me) || (!place.IsPersonal && place.Members.Contains(me)))
                .Select(place => new
                {
                    place.Id,
                    kind = place.Kind.ToString().ToLowerInvariant(),
                    place.Name,
                    place.NameInEnglish,
                    isMember = roster.Has(place, me),
                    members = roster.MembersOf(place).Select(member => member.Key),
                    hasBot = roster.HasBot(place),
                    mayRead = roster.MayRead(place),
                }),
            difficulties = Difficulties.All.ToDictionary(name => name, difficulties.Is),
            rehearsal = rehearsal.View,
        });
    }

    private static IResult Events(string? person, Feed feed, CancellationToken cancellation) =>
        PageInput.FindPerson(person) is { } me
            ? TypedResults.ServerSentEvents(feed.Listen(me, cancellation))
            : PageInput.UnknownPerson;

    private static Task<IResult> PostMessageAsync(
        HttpRequest request,
        Transcript transcript,
        Roster roster,
        Installations installations,
        ActivityFactory activities,
        BotClient bot) =>
        PageInput.HandleAsync<MessageRequest>(request, async (presser, asked, cancellation) =>
        {
            var typed = asked.Text?.Trim() ?? "";
            if (typed.Length == 0)
                return PageInput.Refuse("EmptyText", "Write something first.");
            if (typed.Length > MaxTextLength)
                return PageInput.Refuse("TextTooLong", $"A message has at most {MaxTextLength} characters.");
            var place = presser.Address.Place;
            var content = place.IsPersonal
                ? MessageContent.Typed(typed, [])
                : Mentioning.Read(typed, asked.Mention, roster.MembersOf(place));
            var address = presser.Address with { RootId = place.IsChannel ? asked.Root : null };
            await installations.EnsureAsync(presser, cancellation);
            if (transcript.Post(address, presser.Person, content) is not { } message)
                return PageInput.Refuse("UnknownThread", "This thread is not there any more.");
            var isMentioned = content.Mentions.Any(mention => mention.Id == DemoTeam.BotId);
            // Teams sends a message without a mention to the bot only if the bot has the permission to read all messages.
            if (!isMentioned && !roster.MayRead(place))
                return PageInput.Answer(new PageAnswer("done", Id: message.Id));
            if (!roster.HasBot(place))
                return PageInput.Answer(isMentioned || place.IsPersonal
                    ? PageAnswer.NotInstalled with { Id = message.Id }
                    : new PageAnswer("done", Id: message.Id));
            var inThread = presser with { Address = place.IsChannel ? address with { RootId = message.ThreadId } : address };
            return PageInput.Answer(PageAnswer.OfMessage(
                await bot.SendAsync(activities.Message(inThread, message), presser.Here, cancellation), message.Id));
        });
}
