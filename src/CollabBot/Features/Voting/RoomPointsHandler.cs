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
    : IRetrospectiveHandler<OpenRoomPointsForm>,
      IRetrospectiveHandler<EnterRoomPoints>,
      IRetrospectiveHandler<EnterRoomPointsByText>
{
    public async Task<Reply> HandleAsync(OpenRoomPointsForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Prioritising) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.NeedsInvitation) return Invitation(retrospective, texts);
        if (!turn.Actor.IsFacilitator)
            return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        if (themes.Count == 0) return Reply.Say(texts.For(new Refusal.NoTheme()));

        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var people = room.People == 0 ? null : room.People.ToString(CultureInfo.InvariantCulture);
        return Reply
            .Form(
                texts.RoomPointsTitle(),
                RoomPointsForm.Of(retrospective, themes, people, Typed(room, themes), texts, turn.NewId()))
            .Hinting(turn, texts.RoomPointsByText());
    }

    public async Task<Reply> HandleAsync(EnterRoomPoints request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var outcome = Read(request, themes, room).TryGet(out var read, out var unreadable)
            ? await PoolAsync(retrospective, room, read.People, read.Points, turn, cancellationToken)
            : unreadable;
        return outcome.TryGet(out var pool, out var wrong)
            ? Reply.Say(turn.Texts.RoomPointsKept(pool.Spent, pool.People)).Refreshing(retrospective)
            : Reply.Form(
                turn.Texts.RoomPointsTitle(),
                RoomPointsForm.Of(
                    retrospective, themes, request.People, request.Points, turn.Texts, turn.NewId(), turn.Texts.For(wrong)));
    }

    public async Task<Reply> HandleAsync(EnterRoomPointsByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        // Points are secret, so in a shared conversation they are not read from a message that everybody sees.
        if (turn.NeedsInvitation) return Invitation(retrospective, turn.Texts);

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var head = People().Match(request.Words);
        if (!head.Success || !int.TryParse(head.Groups[1].Value, CultureInfo.InvariantCulture, out var people))
            return Reply.Say(turn.Texts.For(new Refusal.PeopleMissing()));

        var typed = request.Words[head.Length..];
        var outcome = string.IsNullOrWhiteSpace(typed)
            ? await PoolAsync(
                retrospective, room, people, themes.ToDictionary(theme => theme.Id, theme => room.On(theme.Id)), turn, cancellationToken)
            : TypedPoints.Read(typed, themes, room.On).TryGet(out var points, out var unreadable)
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
        RetrospectiveTurn turn,
        CancellationToken cancellationToken)
    {
        var actor = turn.Actor;
        var outcome = retrospective.Pool(actor, room, people, points);
        if (outcome.TryGet(out _, out _))
        {
            if (database.Entry(room).State == EntityState.Detached) database.RoomPools.Add(room);
            await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
        }

        return outcome;
    }

    private static Reply Invitation(Retrospective retrospective, Texts texts) =>
        FormCards.Invitation(texts, texts.RoomPointsInvitation(), ButtonTitle.RoomPoints, VotingKeys.RoomPointsForm, retrospective);

    private static Outcome<(int People, Dictionary<ThemeId, int> Points)> Read(
        EnterRoomPoints request, List<Theme> themes, RoomPool room)
    {
        if (!Numbers.TryRead(request.People, out var people)) return new Refusal.PeopleMissing();

        // The points of a deleted theme are dropped.
        var points = themes.ToDictionary(theme => theme.Id, theme => room.On(theme.Id));
        foreach (var (theme, text) in request.Points)
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
