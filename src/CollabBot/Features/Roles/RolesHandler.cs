using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;

namespace CollabBot.Features.Roles;

/// <summary>
/// Gives and takes roles by mention. Names come from the mention or from a look-up; they appear only in the answer and are never stored.
/// </summary>
internal sealed class RolesHandler(Database database, RetrospectiveQueries retrospectives)
    : IRetrospectiveHandler<GiveRole>,
      IRetrospectiveHandler<TakeRole>
{
    public async Task<Reply> HandleAsync(GiveRole request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (turn.People.Mentioned.Count == 0) return await ListAsync(retrospective, turn, texts, cancellationToken);

        return await ForEachAsync(
            retrospective,
            turn,
            (actor, participant, mentioned) => retrospective.Give(actor, participant, request.Role, mentioned.MayLead),
            texts,
            cancellationToken);
    }

    public async Task<Reply> HandleAsync(TakeRole request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (turn.People.Mentioned.Count == 0) return await ListAsync(retrospective, turn, texts, cancellationToken);

        var facilitators = (await retrospectives.TrustedAsync(retrospective, cancellationToken)).Count(person => person.IsFacilitator);
        return await ForEachAsync(
            retrospective,
            turn,
            (actor, participant, _) =>
            {
                var outcome = retrospective.Take(actor, participant, request.Role, facilitators);
                if (request.Role == Role.Facilitator && outcome.TryGet(out var _, out var _)) facilitators--;
                return outcome;
            },
            texts,
            cancellationToken);
    }

    /// <summary>
    /// Handles each mentioned person separately, so that one who cannot have the role does not affect the others.
    /// </summary>
    private async Task<Reply> ForEachAsync(
        Retrospective retrospective,
        RetrospectiveTurn turn,
        Func<Actor, Participant, MentionedPerson, Outcome<RoleChanged>> act,
        Texts texts,
        CancellationToken cancellationToken)
    {
        var actor = turn.Actor;
        if (!actor.IsFacilitator) return Reply.Say(texts.For(new Refusal.FacilitatorOnly()));

        List<string> answers = [];
        var isChanged = false;
        foreach (var mentioned in turn.People.Mentioned)
        {
            if (mentioned.Person is not { } person)
            {
                answers.Add(texts.RoleRefused(mentioned.Name, texts.For(new Refusal.PersonNotFound())));
                continue;
            }

            var known = await database.Participants.FindAsync([retrospective.Id, person], cancellationToken);
            var participant = known ?? new Participant(retrospective.Id, person);
            var outcome = act(actor, participant, mentioned);
            if (outcome.TryGet(out var done, out var refusal))
            {
                if (known is null) database.Participants.Add(participant);
                if (done.Given && mentioned.UserId is { } userId)
                    await retrospectives.FollowAsync(retrospective, person, userId, turn.Now, cancellationToken);
                isChanged |= done.Changed;
                answers.Add(texts.RoleChanged(done, mentioned.Name));
            }
            else
            {
                answers.Add(texts.RoleRefused(mentioned.Name, texts.For(refusal)));
            }
        }

        var reply = Reply.Say(string.Join("\n\n", answers));
        return isChanged ? reply.Refreshing(retrospective) : reply;
    }

    /// <summary>
    /// Says how to give a role, and lists who has one by the names that the channel reports now. People without a reported name are only
    /// counted.
    /// </summary>
    private async Task<Reply> ListAsync(
        Retrospective retrospective, Turn turn, Texts texts, CancellationToken cancellationToken)
    {
        var trusted = await retrospectives.TrustedAsync(retrospective, cancellationToken);
        List<string> lines = [texts.RoleHow()];
        foreach (var role in Enum.GetValues<Role>())
        {
            List<Participant> people = [.. trusted.Where(participant => participant.Has(role))];
            List<string> names =
            [
                .. people
                    .Where(person => turn.People.Names.ContainsKey(person.Person))
                    .Select(person => MarkdownText.Line(turn.People.Names[person.Person]))
            ];
            if (people.Count > names.Count) names.Add(texts.RoleUnnamed(people.Count - names.Count));
            lines.Add(people.Count == 0 ? texts.RoleNobody(role) : texts.RoleList(role, string.Join(", ", names)));
        }

        return Reply.SayMarkdown(string.Join("\n\n", lines));
    }
}
