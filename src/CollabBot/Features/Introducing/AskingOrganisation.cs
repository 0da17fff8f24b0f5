using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Outbox;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Introducing;

/// <summary>Asks a person once, in the private chat after her first contribution, for her organisation and role. It is no open question: who does not answer has passed over it.</summary>
internal sealed class AskingOrganisation(Database database, PersonRows people)
{
    public async Task<Reply> AddToAsync(Reply reply, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.IsShared || reply.Stale is null) return reply;

        var person = await people.OfAsync(turn, cancellationToken);
        if (person.IsOrganisationAsked || person.Organisation is not null || person.Occupation is not null || !await HasContributedAsync(turn.Person, cancellationToken)) return reply;

        person.IsOrganisationAsked = true;
        var way = FormCards.Way(turn.Texts, turn.Texts.OrganisationQuestion(), ButtonTitle.Organisation, FormKind.Organisation, null);
        var card = ((Answer.View)way.Answer!).Card;
        return reply.And(new Message(Target.Here, OutgoingMessage.Of(card, turn.Texts.OrganisationQuestion())));
    }

    private async Task<bool> HasContributedAsync(PersonId person, CancellationToken cancellationToken)
    {
        // What this very act gave has to be found as well.
        await database.SaveChangesAsync(cancellationToken);
        return await database.Changes.AnyAsync(change => change.Author == person, cancellationToken)
            || await database.Ballots.AnyAsync(ballot => ballot.Voter == person, cancellationToken)
            || await database.Lessons.AnyAsync(lesson => lesson.Author == person, cancellationToken);
    }
}
