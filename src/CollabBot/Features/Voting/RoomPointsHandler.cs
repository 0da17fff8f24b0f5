using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Voting;

/// <summary>
/// Enters the points of the people in the room, as one pool. They can be entered again as long as the step is Prioritising.
/// </summary>
internal sealed partial class RoomPointsHandler(Database database, RetrospectiveQueries retrospectives, Tallies tallies)
{
    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var texts = turn.TextsFor(retrospective);
        if (retrospective.Guard(Phase.Prioritising) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.ShowsWay) return Way(retrospective, texts);
        if (!(await retrospectives.ActorAsync(turn, retrospective, cancellationToken)).IsFacilitator)
            return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));

        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        if (themes.Count == 0) return Reply.Say(texts.For(new Refusal.NoTheme()));

        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var people = room.People == 0 ? null : room.People.ToString(CultureInfo.InvariantCulture);
        return Reply
            .Form(
                texts.RoomPointsTitle(),
                RoomPointsForm.Of(retrospective, themes, people, Typed(room, themes), texts, turn.NewId()))
            .Hinting(turn, texts.RoomPointsByText());
    }

    public async Task<Reply> HandleAsync(Gesture.PoolPoints gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var outcome = Read(gesture, themes, room).TryGet(out var read, out var unreadable)
            ? await PoolAsync(retrospective, room, read.People, read.Points, turn, cancellationToken)
            : unreadable;
        return outcome.TryGet(out var pool, out var wrong)
            ? Reply.Say(turn.Texts.RoomPointsKept(pool.Spent, pool.People)).Refreshing(retrospective)
            : Reply.Form(
                turn.Texts.RoomPointsTitle(),
                RoomPointsForm.Of(
                    retrospective, themes, gesture.People, gesture.Points, turn.Texts, turn.NewId(), turn.Texts.For(wrong)));
    }

    public async Task<Reply> HandleAsync(Gesture.PoolByText gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        // Points are secret, so in a shared conversation they are not read from a message that everybody sees.
        if (turn.ShowsWay) return Way(retrospective, turn.TextsFor(retrospective));

        var themes = await retrospectives.ThemesAsync(retrospective, cancellationToken);
        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var head = People().Match(gesture.Words);
        if (!head.Success || !int.TryParse(head.Groups[1].Value, CultureInfo.InvariantCulture, out var people))
            return Reply.Say(turn.Texts.For(new Refusal.PeopleMissing()));

        var typed = gesture.Words[head.Length..];
        var outcome = string.IsNullOrWhiteSpace(typed)
            ? await PoolAsync(
                retrospective, room, people, themes.ToDictionary(theme => theme.Id, theme => room.On(theme.Id)), turn, cancellationToken)
            : ThemeWords.ReadPoints(typed, themes, room.On).TryGet(out var points, out var unreadable)
                ? await PoolAsync(retrospective, room, people, points, turn, cancellationToken)
                : unreadable;
        return outcome.TryGet(out var pool, out var wrong)
            ? Reply
                .Say($"{turn.Texts.RoomPointsKept(pool.Spent, pool.People)}\n{VoteList.Of(themes, pool.On, turn.Texts)}")
                .Refreshing(retrospective)
            : Reply.Say(turn.Texts.For(wrong));
    }

    private async Task<Outcome<RoomPool>> PoolAsync(
        Retrospective retrospective,
        RoomPool room,
        int people,
        Dictionary<ThemeId, int> points,
        TurnInfo turn,
        CancellationToken cancellationToken)
    {
        var actor = await retrospectives.ActorAsync(turn, retrospective, cancellationToken);
        var outcome = retrospective.Pool(actor, room, people, points);
        if (outcome.TryGet(out _, out _))
        {
            if (database.Entry(room).State == EntityState.Detached) database.RoomPools.Add(room);
            await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        }

        return outcome;
    }

    private static Reply Way(Retrospective retrospective, Texts texts) =>
        FormCards.Way(texts, texts.RoomPointsInvitation(), ButtonTitle.RoomPoints, FormKind.RoomPoints, retrospective);

    private static Outcome<(int People, Dictionary<ThemeId, int> Points)> Read(
        Gesture.PoolPoints gesture, List<Theme> themes, RoomPool room)
    {
        if (!Numbers.TryRead(gesture.People, out var people)) return new Refusal.PeopleMissing();

        // The points of a deleted theme are dropped.
        var points = themes.ToDictionary(theme => theme.Id, theme => room.On(theme.Id));
        foreach (var (theme, text) in gesture.Points)
        {
            if (!points.ContainsKey(theme)) return new Refusal.ThemeUnknown();
            var given = 0;
            if (!string.IsNullOrWhiteSpace(text) && !Numbers.TryRead(text, out given)) return new Refusal.PointsUnreadable();
            points[theme] = given;
        }

        return (people, points);
    }

    private static Dictionary<ThemeId, string> Typed(RoomPool room, List<Theme> themes) =>
        themes.ToDictionary(theme => theme.Id, theme => room.On(theme.Id).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^\s*(\d{1,9})\s*(?:personnes?|people|persons?)?\s*[:,;]?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex People();
}
