using System.Text.Json;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Voting;

/// <summary>
/// Keeps the card with the result of the vote: sends one when voting ends, marks it when voting is reopened, and updates it when the
/// decision changes.
/// </summary>
internal sealed class VoteResults(Database database, Tallies tallies, OutboxWriter outbox, IChannel channel) : IVoteResultRenderer
{
    /// <summary>Follows a move between steps. Called before an anonymous closing removes the ballots.</summary>
    public async Task FollowAsync(Retrospective retrospective, PhaseMoved moved, CancellationToken cancellationToken)
    {
        var result = await database.VoteResults.FirstOrDefaultAsync(row => row.Retrospective == retrospective.Id, cancellationToken);
        if (moved is { From: < Phase.Deepening, To: >= Phase.Deepening })
            await EndAsync(retrospective, result, moved.From == Phase.Prioritising, cancellationToken);
        else if (moved is { From: >= Phase.Deepening, To: < Phase.Deepening } && result is not null) Reopen(retrospective, result);
    }

    /// <summary>The decision about the retained themes has changed.</summary>
    public async Task RefreshAsync(Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (await database.VoteResults.AnyAsync(row => row.Retrospective == retrospective.Id, cancellationToken))
            outbox.VoteResult(retrospective.Conversation, retrospective.Id);
    }

    public async Task<OutgoingMessage?> DrawAsync(Database store, VoteResultRow result, CancellationToken cancellationToken)
    {
        if (result.IsReopened) return null;
        var retrospective = await store.Retrospectives.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == result.Retrospective, cancellationToken);
        if (retrospective is null) return null;

        var themes = await store.Themes.AsNoTracking()
            .Where(theme => theme.Retrospective == retrospective.Id)
            .OrderBy(theme => theme.Position)
            .ToListAsync(cancellationToken);
        var texts = Texts.For(retrospective.Language);
        var shown = new VoteResult(retrospective, themes, Read(result.Points), result.Voters);
        return OutgoingMessage.Of(VoteResultCard.Of(shown, texts), VoteResultCard.Sentence(shown, texts));
    }

    private async Task EndAsync(Retrospective retrospective, VoteResultRow? result, bool isVoting, CancellationToken cancellationToken)
    {
        var counted = await tallies.AddUpAsync(retrospective, cancellationToken);
        var ballots = database.Ballots.Where(ballot => ballot.Retrospective == retrospective.Id);
        var room = await tallies.RoomAsync(retrospective, cancellationToken);
        var turnout = new VoteTurnout(
            await ballots.CountAsync(ballot => ballot.Votes.Any(), cancellationToken),
            room.Spent > 0 ? room.People : 0,
            await ballots.CountAsync(ballot => ballot.IsChanged, cancellationToken),
            result?.WerePointsShown ?? false,
            Read(result?.Points) is { } before
                && counted.TrueForAll(tally => before.GetValueOrDefault(tally.Theme.Id) == tally.Points));
        if (counted.Count == 0 || !(isVoting || turnout.Voters > 0 || result is not null)) return;

        if (result is null) database.VoteResults.Add(result = new VoteResultRow { Retrospective = retrospective.Id });
        var isShown = retrospective.ShowsPoints && VoteSecrecy.MayShow(turnout);
        if (isShown)
        {
            await ballots.Where(ballot => ballot.IsChanged)
                .ExecuteUpdateAsync(set => set.SetProperty(ballot => ballot.IsChanged, false), cancellationToken);
        }

        result.Address = null;
        result.ActivityId = null;
        result.IsReopened = false;
        result.Voters = turnout.Voters;
        result.WerePointsShown |= isShown;
        result.Points = isShown ? Write(counted) : null;
        outbox.VoteResult(retrospective.Conversation, retrospective.Id);
    }

    /// <summary>A card that has not been sent yet is not sent any more.</summary>
    private void Reopen(Retrospective retrospective, VoteResultRow result)
    {
        if (result is { IsReopened: false, ActivityId: { } posted, Address: { } at })
        {
            var texts = Texts.For(retrospective.Language);
            var card = OutgoingMessage.Of(VoteResultCard.Reopened(retrospective, texts), texts.VoteReopened());
            outbox.Replace(ConversationAddress.FromJson(at), posted, channel.Compose(card));
        }

        result.IsReopened = true;
    }

    private static string Write(IEnumerable<ThemeTally> counted) =>
        JsonSerializer.Serialize(counted.ToDictionary(tally => tally.Theme.Id.ToString(), tally => tally.Points));

    private static Dictionary<ThemeId, int>? Read(string? points) => points is null
        ? null
        : JsonSerializer.Deserialize<Dictionary<string, int>>(points)!
            .ToDictionary(theme => ThemeId.TryParse(theme.Key, out var id) ? id : default, theme => theme.Value);
}
