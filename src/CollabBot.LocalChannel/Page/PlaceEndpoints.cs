using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Rehearsing;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Page;

/// <summary>The page's routes for members, the bot's installation and permission, difficulties and scripted partners.</summary>
internal static class PlaceEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/members", MemberAsync);
        api.MapPost("/bot", BotAsync);
        api.MapPost("/difficulties", (HttpRequest request, Difficulties difficulties, Feed feed) =>
            PageInput.HandleAsync<DifficultyRequest>(request, (_, asked, _) =>
            {
                if (!Difficulties.All.Contains(asked.Name))
                    return Task.FromResult(PageInput.Refuse("UnknownDifficulty", "There is no difficulty of this name."));
                difficulties.Set(asked.Name!, asked.On);
                return Done(feed);
            }));
        api.MapPost("/rehearsal", (HttpRequest request, Rehearsal rehearsal, Feed feed) =>
            PageInput.HandleAsync<RehearsalRequest>(request, (presser, asked, _) =>
            {
                if (presser.Address.Place.IsPersonal)
                    return Task.FromResult(PageInput.Refuse("NotHere", "Partners take part in a channel or a group chat."));
                rehearsal.Set(presser, asked.Running, asked.Speed);
                return Done(feed);
            }));
    }

    private static Task<IResult> MemberAsync(HttpRequest request, Roster roster, Feed feed, ActivityFactory activities, BotClient bot) =>
        HandleAnywhereAsync<MemberRequest>(request, async (presser, asked, cancellation) =>
        {
            if (PageInput.FindPerson(asked.Who) is not { } who)
                return PageInput.UnknownPerson;
            if (!roster.Set(presser.Address.Place, who, asked.Present))
                return await Done(feed);
            feed.TellAround();
            if (!roster.HasBot(presser.Address.Place))
                return PageInput.Answer(new PageAnswer("done"));
            return PageInput.Answer(PageAnswer.OfMessage(
                await bot.SendAsync(activities.Person(presser, who, asked.Present), presser.Here, cancellation)));
        });

    private static Task<IResult> BotAsync(HttpRequest request, Roster roster, Feed feed, Installations installations) =>
        HandleAnywhereAsync<BotRequest>(request, async (presser, asked, cancellation) =>
        {
            var place = presser.Address.Place;
            if (asked.MayRead is { } may && !place.IsPersonal)
                roster.SetMayRead(place, may);
            BotAnswer? answer = null;
            if (asked.Present is { } present && roster.SetBot(place, present))
                answer = present
                    ? await installations.EnsureAsync(presser, cancellation)
                    : await installations.RemoveAsync(presser, cancellation);
            feed.TellAround();
            return PageInput.Answer(PageAnswer.OfMessage(answer));
        });

    // A person outside the conversation is also allowed, because a removed person can be added again from their own page.
    private static Task<IResult> HandleAnywhereAsync<T>(HttpRequest request, Func<Presser, T, CancellationToken, Task<IResult>> act)
        where T : PageRequest => PageInput.HandleAsync(request, act, alsoOutside: true);

    private static Task<IResult> Done(Feed feed)
    {
        feed.TellAround();
        return Task.FromResult(PageInput.Answer(new PageAnswer("done")));
    }
}
