using System.Globalization;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Voting;

/// <summary>Gives points to themes. A vote rewrites only the person's own ballot.</summary>
internal sealed class VotingHandler(Database database, RetrospectiveQueries retrospectives)
    : IRetrospectiveHandler<OpenVoteForm>,
      IRetrospectiveHandler<CastVoteByText>,
      IRetrospectiveHandler<CastVote>
{
    private static readonly Func<Database, RetrospectiveId, PersonId, CancellationToken, Task<Ballot?>> ReadBallot = EF.CompileAsyncQuery(
        (Database database, RetrospectiveId id, PersonId person, CancellationToken _) =>
            database.Ballots.FirstOrDefault(ballot => ballot.Retrospective == id && ballot.Voter == person));

    public async Task<Reply> HandleAsync(OpenVoteForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Prioritising) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.NeedsInvitation)
            return FormCards.Invitation(texts, texts.VoteInvitation(), ButtonTitle.Vote, VotingKeys.VoteForm, retrospective);
        if (await RefusalAsync(turn, retrospective, cancellationToken) is { } refusal) return Reply.Say(texts.For(refusal));

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        if (themes.Count == 0) return Reply.Say(texts.For(new Refusal.NoTheme()));

        var ballot = await BallotAsync(turn, retrospective, cancellationToken);
        var points = themes.ToDictionary(theme => theme.Id, theme => ballot.On(theme.Id).ToString(CultureInfo.InvariantCulture));
        var returned = ballot.Returned > 0 ? texts.PointsReturned(ballot.Returned) : null;
        var changes = await retrospectives.ChangesByThemeAsync(retrospective, cancellationToken);
        var form = Reply.Form(
            texts.VoteTitle(), VoteForm.Of(retrospective, themes, points, ballot.Spent, texts, turn.NewId(), changes, returned));
        return turn.Surface == Surface.Message ? form.And(Message.Here(InWords(retrospective, themes, ballot, texts))) : form;
    }

    public async Task<Reply> HandleAsync(CastVoteByText request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        // Points are secret, so in a shared conversation they are not read from a message that everybody sees.
        if (turn.NeedsInvitation) return await HandleAsync(new OpenVoteForm(), turn, cancellationToken);

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        var ballot = await BallotAsync(turn, retrospective, cancellationToken);
        var outcome = TypedPoints.Read(request.Words, themes, ballot.On).TryGet(out var points, out var unreadable)
            ? await CastAsync(ballot, points, retrospective, turn, cancellationToken)
            : retrospective.Guard(Phase.Prioritising) ?? unreadable;
        if (!outcome.TryGet(out _, out var wrong))
        {
            var sentence = turn.Texts.For(wrong);
            return Reply.Say(
                wrong is Refusal.WrongPhase ? sentence : $"{sentence}\n\n{InWords(retrospective, themes, ballot, turn.Texts)}");
        }

        await KeepAsync(ballot, retrospective, turn, cancellationToken);
        return Reply
            .Say($"{turn.Texts.Voted(retrospective.PointsPerPerson - ballot.Spent)}\n{VoteList.Of(themes, ballot.On, turn.Texts)}")
            .Refreshing(retrospective);
    }

    public async Task<Reply> HandleAsync(CastVote request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var themes = await retrospectives.ReadThemesAsync(retrospective, cancellationToken);
        var ballot = await BallotAsync(turn, retrospective, cancellationToken);
        var spent = ballot.Spent;
        var outcome = Read(request.Points, themes, ballot).TryGet(out var points, out var unreadable)
            ? await CastAsync(ballot, points, retrospective, turn, cancellationToken)
            : unreadable;
        if (!outcome.TryGet(out _, out var wrong))
        {
            var changes = await retrospectives.ChangesByThemeAsync(retrospective, cancellationToken);
            var sentence = turn.Texts.For(wrong);
            return Reply.Form(
                turn.Texts.VoteTitle(),
                VoteForm.Of(
                    retrospective, themes, request.Points, spent, turn.Texts, turn.NewId(), changes, sentence, refused: true));
        }

        await KeepAsync(ballot, retrospective, turn, cancellationToken);
        return Reply.Say(turn.Texts.Voted(retrospective.PointsPerPerson - ballot.Spent)).Refreshing(retrospective);
    }

    private async Task<Outcome<Ballot>> CastAsync(
        Ballot ballot, Dictionary<ThemeId, int> points, Retrospective retrospective, Turn turn, CancellationToken cancellationToken) =>
        await RefusalAsync(turn, retrospective, cancellationToken) is { } refusal ? refusal : retrospective.Cast(ballot, points);

    /// <summary>
    /// Why the person can give no points; null if they can. If points are counted without their voter, for everybody or for this person,
    /// the remaining budget is unknown.
    /// </summary>
    private async Task<Refusal?> RefusalAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken)
    {
        if (retrospective.Phase != Phase.Prioritising) return null;
        if (retrospective.ArePointsKept) return new Refusal.PointsKept();

        var participant = await retrospectives.ParticipantAsync(turn, retrospective, cancellationToken);
        return participant is { ArePointsUnlinked: true } ? new Refusal.PointsGivenUnlinked() : null;
    }

    private static string InWords(Retrospective retrospective, List<Theme> themes, Ballot ballot, Texts texts) => string.Join(
        '\n',
        VoteList.Of(themes, ballot.On, texts),
        texts.VoteLeft(retrospective.PointsPerPerson - ballot.Spent),
        texts.VoteByText(),
        texts.VoteReading());

    private async Task KeepAsync(Ballot ballot, Retrospective retrospective, Turn turn, CancellationToken cancellationToken)
    {
        if (database.Entry(ballot).State == EntityState.Detached) database.Ballots.Add(ballot);
        await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken);
    }

    private async Task<Ballot> BallotAsync(Turn turn, Retrospective retrospective, CancellationToken cancellationToken) =>
        await ReadBallot(database, retrospective.Id, turn.Person, cancellationToken)
        ?? new Ballot(retrospective.Id, turn.Person);

    /// <summary>Reads the submitted points. A theme that is not in the form keeps its points.</summary>
    private static Outcome<Dictionary<ThemeId, int>> Read(
        IReadOnlyDictionary<ThemeId, string> typed, IReadOnlyList<Theme> themes, Ballot ballot)
    {
        var points = ballot.Votes.ToDictionary(vote => vote.Theme, vote => vote.Points);
        foreach (var (theme, text) in typed)
        {
            if (themes.All(known => known.Id != theme)) return new Refusal.ThemeUnknown();
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (!Numbers.TryRead(text, out var given)) return new Refusal.PointsUnreadable();
            points[theme] = given;
        }

        return points;
    }
}
