using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Retrospectives;

/// <summary>
/// Finds the retrospective a request is about, the rights of the person in it, and its content. A shared conversation reaches only its own
/// retrospectives, the private chat those of all conversations the person belongs to.
/// </summary>
internal sealed partial class RetrospectiveQueries(
    Database database, PeopleSettings settings, TurnRows rows, PersonConversations conversations)
{
    /// <summary>
    /// The retrospective a request is about: the one that a button names; else the open one of the conversation; else, in the private chat,
    /// the one the person last acted in. A closed one is found only if a button names it; the guard of the act then refuses.
    /// </summary>
    public async Task<Outcome<Retrospective>> FindAsync(Turn turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is { } id)
        {
            var found = await ByIdAsync(turn, id, cancellationToken);
            return found is not null && await BelongsAsync(turn, found, cancellationToken) ? found : new Refusal.Gone();
        }

        var open = turn.IsShared
            ? await OpenInAsync(turn, turn.Conversation, cancellationToken)
            : await OpenOfPersonAsync(turn, cancellationToken);
        return open is not null ? open : new Refusal.NoneOpen(InPrivate: !turn.IsShared);
    }

    /// <summary>The retrospective of a request, for somebody who may ask for it.</summary>
    public Task<Outcome<Retrospective>> FindAsync(
        Turn turn, RetrospectiveId? named, Access access, CancellationToken cancellationToken) => access switch
        {
            Access.Latest when named is null => FindLatestAsync(turn, cancellationToken),
            Access.Reopen when named is null => FindToReopenAsync(turn, cancellationToken),
            Access.Coordinate => FindShownAsync(turn, named, cancellationToken),
            Access.Read => FindReadableAsync(turn, named, cancellationToken),
            _ => FindAsync(turn, named, cancellationToken),
        };

    /// <summary>
    /// The retrospective that a step back is about: the open one; else the last one closed here, which the step back reopens.
    /// </summary>
    private async Task<Outcome<Retrospective>> FindToReopenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = await FindAsync(turn, null, cancellationToken);
        return open.TryGet(out _, out _)
            ? open
            : (await FindToSumUpAsync(turn, null, cancellationToken)).TryGet(out var closed, out _) ? closed : open;
    }

    /// <summary>
    /// The retrospective that a summary or minutes are about: the named one; else the open one; else the last one closed here.
    /// </summary>
    private async Task<Outcome<Retrospective>> FindToSumUpAsync(
        Turn turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is not null) return await FindAsync(turn, named, cancellationToken);

        var open = (await FindAsync(turn, null, cancellationToken)).Match<Retrospective?>(found => found, _ => null);
        if (open is not null) return open;

        var conversations = turn.IsShared ? [turn.Conversation] : await ConversationsOfPersonAsync(turn, cancellationToken);
        var closed = await database.Retrospectives
            .Where(candidate => conversations.Contains(candidate.Conversation) && candidate.Phase == Phase.Closed)
            .OrderByDescending(candidate => candidate.ClosedAt)
            .FirstOrDefaultAsync(cancellationToken);
        return closed is not null ? closed : new Refusal.NoneYet();
    }

    /// <summary>
    /// As <see cref="FindToSumUpAsync"/>, if the person may ask for it: facilitators and coordinators may, and anybody if the retrospective
    /// is closed and has no coordinator.
    /// </summary>
    private async Task<Outcome<Retrospective>> FindShownAsync(Turn turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        var found = await FindToSumUpAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return (await RightsAsync(turn, retrospective, cancellationToken)).GuardCoordinating(retrospective.Phase) is { } refused
            ? refused
            : retrospective;
    }

    /// <summary>
    /// The retrospective whose content the person wants to read. Once a named one has left Naming, anybody in the conversation may read it;
    /// otherwise the rules of <see cref="FindShownAsync"/> hold.
    /// </summary>
    private async Task<Outcome<Retrospective>> FindReadableAsync(Turn turn, RetrospectiveId? named, CancellationToken cancellationToken)
    {
        if (named is null) return await FindShownAsync(turn, null, cancellationToken);

        var found = await FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return refusal;
        return retrospective.Phase > Phase.Naming ? retrospective : await FindShownAsync(turn, named, cancellationToken);
    }

    /// <summary>
    /// Records that the person takes part, and makes this the retrospective that their private chat refers to.
    /// </summary>
    public async Task<Participant> ParticipateAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        var participant = await ParticipantAsync(turn, retrospective, cancellationToken);
        if (participant is null)
        {
            database.Participants.Add(participant = new Participant(retrospective.Id, turn.Person));
            own[retrospective.Id] = participant;
        }

        rows.PersonOrNew().LastRetrospective = retrospective.Id;
        if (retrospective.Anonymity == Anonymity.Names) participant.Call(turn.DisplayName ?? participant.DisplayName);
        if (turn.Address.UserId is { Length: > 0 } userId)
            await FollowAsync(retrospective, turn.Person, userId, turn.Now, cancellationToken);
        return participant;
    }

    /// <summary>
    /// Whether a notice in the thread of the live card is read where this message was typed, so that the answer need not repeat it: in a
    /// group chat, which has no threads, and in that thread itself.
    /// </summary>
    public async Task<bool> IsReadUnderCardAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (turn.RepliesInThread || turn.Place != Place.Channel || !turn.IsTypedWithoutExpectedReplies) return turn.RepliesInThread;

        var card = await database.LiveCards.AsNoTracking()
            .Where(row => row.Retrospective == retrospective.Id)
            .Select(row => row.Address)
            .FirstOrDefaultAsync(cancellationToken);
        return card is not null && ConversationAddress.FromJson(card).ConversationId == turn.Address.ConversationId;
    }

    /// <summary>The themes, to be changed.</summary>
    public async Task<List<Theme>> ThemesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await ThemesToChange(database, retrospective.Id).ToListAsync(cancellationToken);

    /// <summary>The themes, only to be read.</summary>
    public async Task<List<Theme>> ReadThemesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await ThemesToRead(database, retrospective.Id).ToListAsync(cancellationToken);

    /// <summary>The revealed changes of each theme, by their numbers, only to be read.</summary>
    public async Task<ILookup<ThemeId, Change>> ChangesByThemeAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        (await database.Changes.AsNoTracking()
            .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed && change.Theme != null)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken))
        .ToLookup(change => change.Theme!.Value);

    /// <summary>The retained themes, by rank, only to be read.</summary>
    public async Task<List<Theme>> RetainedAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await ReadRetained(database, retrospective.Id).ToListAsync(cancellationToken);

    /// <summary>The minutes: only what is revealed, without authors.</summary>
    public Task<MinutesContent> MinutesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        MinutesAsync(retrospective, Nobody, cancellationToken);

    private async Task<MinutesContent> MinutesAsync(
        Retrospective retrospective,
        IReadOnlyDictionary<ChangeId, Attribution> signed,
        CancellationToken cancellationToken) => MinutesContent.Of(
        retrospective,
        await ThemesAsync(retrospective, cancellationToken),
        await database.Changes.AsNoTracking()
            .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed)
            .ToListAsync(cancellationToken),
        await database.Lessons.AsNoTracking().Where(lesson => lesson.Retrospective == retrospective.Id).ToListAsync(cancellationToken),
        await PlusOnesAsync(retrospective, cancellationToken),
        signed);

    /// <summary>The number of « +1 » of each lesson that has any.</summary>
    public async Task<Dictionary<LessonId, int>> PlusOnesAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        (await CountPlusOnes(database, retrospective.Id).ToListAsync(cancellationToken)).ToDictionary(row => row.Key, row => row.Value);

    private async Task<bool> BelongsAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        turn.IsShared
            ? retrospective.Conversation == turn.Conversation
            : !turn.People.Left.Contains(retrospective.Conversation) && (turn.MemberOf.Contains(retrospective.Conversation)
              || await ParticipantAsync(turn, retrospective, cancellationToken) is not null);

    /// <summary>The open retrospectives of the conversations the person belongs to, the newest first.</summary>
    public async Task<List<Retrospective>> AllOpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        List<Retrospective> found = [];
        foreach (var conversation in await OpenConversationsAsync(turn, cancellationToken))
        {
            if (await OpenInAsync(turn, conversation, cancellationToken) is { } open) found.Add(open);
        }

        return
        [
            .. found
                .OrderByDescending(candidate => candidate.OpenedAt)
                .ThenBy(candidate => candidate.Id.ToString(), StringComparer.Ordinal)
        ];
    }

    /// <summary>
    /// Whether several retrospectives were open in the person's conversations when the turn began; needs no further query.
    /// </summary>
    public async Task<bool> HadSeveralOpenAsync(Turn turn, CancellationToken cancellationToken) =>
        (await OpenConversationsAsync(turn, cancellationToken)).Count > 1;

    private async Task<Retrospective?> OpenOfPersonAsync(Turn turn, CancellationToken cancellationToken)
    {
        var open = await AllOpenAsync(turn, cancellationToken);
        return open.FirstOrDefault(candidate => candidate.Id == rows.Person?.LastRetrospective) ?? open.FirstOrDefault();
    }

    /// <summary>The person's conversations in which a retrospective was open when the turn began.</summary>
    private async Task<IReadOnlyCollection<string>> OpenConversationsAsync(Turn turn, CancellationToken cancellationToken) =>
    [
        .. (await conversations.AllAsync(turn.Person, cancellationToken))
            .Where(row => row.Open is not null && (row.ActedIn is not null || turn.MemberOf.Contains(row.Conversation)))
            .Select(row => row.Conversation)
            .Distinct()
            .Except(turn.People.Left),
    ];

    private async Task<List<string>> ConversationsOfPersonAsync(Turn turn, CancellationToken cancellationToken) =>
    [
        .. (await conversations.ActedInAsync(turn.Person, cancellationToken))
            .Select(acted => acted.Conversation)
            .Union(turn.MemberOf)
            .Except(turn.People.Left),
    ];
}
