using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Profile;

/// <summary>
/// Asks a person once for their organisation and role, in the private chat after their first contribution. It is a card and no open
/// question, so the person can ignore it.
/// </summary>
internal sealed class OrganisationQuestion(Database database, TurnRows rows) : IAfterRequest
{
    public async Task<Reply> AfterAsync(Reply reply, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared || reply.Stale is null) return reply;

        var person = rows.PersonOrNew();
        if (person.IsOrganisationAsked
            || person.Organisation is not null
            || person.Occupation is not null
            || !await HasContributedAsync(turn.Person, cancellationToken))
            return reply;

        person.IsOrganisationAsked = true;
        var invitation = FormCards.Invitation(
            turn.Texts, turn.Texts.OrganisationQuestion(), ButtonTitle.Organisation, ProfileKeys.OrganisationForm, null);
        var card = ((Answer.View)invitation.Answer!).Card;
        return reply.And(new Message(Target.Here, OutgoingMessage.Of(card, turn.Texts.OrganisationQuestion())));
    }

    private async Task<bool> HasContributedAsync(PersonId person, CancellationToken cancellationToken)
    {
        // Written first, so that the queries also find what this turn has added.
        await database.SaveChangesAsync(cancellationToken);
        return await database.Changes.AnyAsync(change => change.Author == person, cancellationToken)
            || await database.Ballots.AnyAsync(ballot => ballot.Voter == person, cancellationToken)
            || await database.Lessons.AnyAsync(lesson => lesson.Author == person, cancellationToken);
    }
}
