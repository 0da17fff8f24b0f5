using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features;

/// <summary>Finds the retrospective a gesture is about, who acts in it, and what it holds. Nothing of another conversation is ever found.</summary>
internal sealed partial class Retrospectives(Database database, PeopleSettings settings)
{
    /// <summary>
    /// The retrospective an act is about: the one a button names, else the open one of the conversation, else (in the private chat) the one the person last acted in.
    /// A closed one is found only when a button names it; the act's own guard then says so.
    /// </summary>
    public async Task<Outcome<Retrospective>> FindAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is { } id)
        {
            var found = await database.Retrospectives.FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken);
            return found is not null && await BelongsAsync(turn, found, cancellationToken) ? found : new Refusal.Gone();
        }

        var open = turn.IsShared
            ? await OpenInAsync(turn.Conversation, cancellationToken)
            : await OpenOfPersonAsync(turn, cancellationToken);
        return open is not null ? open : new Refusal.NoneOpen();
    }

    public Task<Retrospective?> OpenInAsync(string conversation, CancellationToken cancellationToken) =>
        database.Retrospectives.FirstOrDefaultAsync(
            candidate => candidate.Conversation == conversation && candidate.Phase != Phase.Closed, cancellationToken);

    /// <summary>What a step back is about: the open one, else the one closed last here, which it reopens.</summary>
    public async Task<Outcome<Retrospective>> FindToReopenAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var open = await FindAsync(turn, null, cancellationToken);
        return open.TryGet(out _, out _) ? open : (await FindToSumUpAsync(turn, null, cancellationToken)).TryGet(out var closed, out _) ? closed : open;
    }

    /// <summary>
    /// What a summary or report is about: a named one; else the open one once themes are retained; else the last one closed here.
    /// </summary>
    private async Task<Outcome<Retrospective>> FindToSumUpAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is not null) return await FindAsync(turn, named, cancellationToken);

        var open = (await FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        if (open is { Phase: >= Phase.Deepening }) return open;

        var conversations = turn.IsShared ? [turn.Conversation] : await ConversationsOfPersonAsync(turn, cancellationToken);
        var closed = await database.Retrospectives
            .Where(candidate => conversations.Contains(candidate.Conversation) && candidate.Phase == Phase.Closed)
            .OrderByDescending(candidate => candidate.ClosedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return closed is not null ? closed : new Refusal.NoneYet();
    }

    /// <summary>As <see cref="FindToSumUpAsync"/>, for somebody who may ask for it: the coordinator's act, and anybody's of a closed one that has no coordinator.</summary>
    public async Task<Outcome<Retrospective>> FindShownAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        var found = await FindToSumUpAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return (await RightsAsync(turn, retrospective, cancellationToken)).GuardCoordinating(retrospective.Phase) is { } refused ? refused : retrospective;
    }

    /// <summary>A named retrospective for somebody who wants to read what is in it: what is revealed may be read by anybody of the conversation.</summary>
    public async Task<Outcome<Retrospective>> FindReadableAsync(TurnInfo turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is null) return await FindShownAsync(turn, null, cancellationToken);

        var found = await FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return retrospective.Phase > Phase.Naming ? retrospective : await FindShownAsync(turn, named, cancellationToken);
    }

    /// <summary>Remembers that the person acts here: she belongs, and her private chat means this retrospective.</summary>
    public async Task<Participant> ParticipateAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await database.Participants.FindAsync([retrospective.Id, turn.Person], cancellationToken);
        if (participant is null) database.Participants.Add(participant = new Participant(retrospective.Id, turn.Person));

        var person = await database.People.FindAsync([database.Tenant, turn.Person], cancellationToken);
        if (person is null) database.People.Add(person = new PersonRow { Id = turn.Person });
        person.LastRetrospective = retrospective.Id;
        if (retrospective.Anonymity == Anonymity.Names) participant.Call(turn.DisplayName ?? participant.DisplayName);
        if (turn.Address.UserId is { Length: > 0 } userId) await FollowAsync(retrospective, turn.Person, userId, turn.Now, cancellationToken);
        return participant;
    }

    public Task<List<Theme>> ThemesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        database.Themes.Where(theme => theme.Retrospective == retrospective.Id).OrderBy(theme => theme.Position).ToListAsync(cancellationToken);

    /// <summary>The retained themes, best first.</summary>
    public Task<List<Theme>> RetainedAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        database.Themes.Where(theme => theme.Retrospective == retrospective.Id && theme.IsRetained).OrderBy(theme => theme.Rank).ToListAsync(cancellationToken);

    /// <summary>Draws up the minutes: all that may be shown, and nothing that is not revealed.</summary>
    public Task<Minutes> MinutesAsync(Retrospective retrospective, CancellationToken cancellationToken) => MinutesAsync(retrospective, Nobody, cancellationToken);

    private async Task<Minutes> MinutesAsync(Retrospective retrospective, IReadOnlyDictionary<ChangeId, Attribution> signed, CancellationToken cancellationToken) => Minutes.Of(
        retrospective,
        await ThemesAsync(retrospective, cancellationToken),
        await database.Changes.AsNoTracking().Where(change => change.Retrospective == retrospective.Id && change.IsRevealed).ToListAsync(cancellationToken),
        await database.Lessons.AsNoTracking().Where(lesson => lesson.Retrospective == retrospective.Id).ToListAsync(cancellationToken),
        await PlusOnesAsync(retrospective, cancellationToken),
        signed);

    /// <summary>How many people said « +1 » to each lesson.</summary>
    public Task<Dictionary<LessonId, int>> PlusOnesAsync(Retrospective retrospective, CancellationToken cancellationToken) => database.PlusOnes
        .Where(plus => plus.Retrospective == retrospective.Id)
        .GroupBy(plus => plus.Lesson)
        .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);

    private async Task<bool> BelongsAsync(TurnInfo turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        turn.IsShared
            ? retrospective.Conversation == turn.Conversation
            : !turn.People.Left.Contains(retrospective.Conversation) && (turn.MemberOf.Contains(retrospective.Conversation)
              || await database.Participants.AnyAsync(
                  participant => participant.Retrospective == retrospective.Id && participant.Person == turn.Person, cancellationToken));

    /// <summary>The running retrospectives of the conversations a person belongs to, the newest first.</summary>
    public async Task<List<Retrospective>> AllOpenAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var conversations = await ConversationsOfPersonAsync(turn, cancellationToken);
        return await database.Retrospectives
            .Where(candidate => candidate.Phase != Phase.Closed && conversations.Contains(candidate.Conversation))
            .OrderByDescending(candidate => candidate.OpenedAt)
            .ThenBy(candidate => candidate.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<Retrospective?> OpenOfPersonAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var last = (await database.People.FindAsync([database.Tenant, turn.Person], cancellationToken))?.LastRetrospective;
        var open = await AllOpenAsync(turn, cancellationToken);
        return open.FirstOrDefault(candidate => candidate.Id == last) ?? open.FirstOrDefault();
    }

    private async Task<List<string>> ConversationsOfPersonAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var acted = await database.Participants
            .Where(participant => participant.Person == turn.Person)
            .Join(database.Retrospectives, participant => participant.Retrospective, candidate => candidate.Id, (_, candidate) => candidate.Conversation)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. acted.Union(turn.MemberOf).Except(turn.People.Left)];
    }
}
