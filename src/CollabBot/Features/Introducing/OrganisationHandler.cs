using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Introducing;

/// <summary>Says or clears a person's organisation. In a channel nothing of it is repeated: there it is seen in a form, by her alone.</summary>
internal sealed class OrganisationHandler(PersonRows people)
{
    public async Task<Reply> OpenFormAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.ShowsWay) return Way(turn, turn.Texts.OrganisationInvitation());

        var own = (await people.OfAsync(turn, cancellationToken)).Organisation?.Text;
        return Reply.Form(turn.Texts.OrganisationTitle(), OrganisationForm.Of(own, turn.Texts, turn.NewId()));
    }

    public async Task<Reply> HandleAsync(Gesture.SayOrganisation gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (gesture.Organisation is null) return await OpenFormAsync(turn, cancellationToken);
        if (!Wording.ParseOptional(gesture.Organisation, Wording.LabelLimit).TryGet(out var organisation, out var wrong))
        {
            return turn.Door == Door.Form
                ? Reply.Form(turn.Texts.OrganisationTitle(), OrganisationForm.Of(gesture.Organisation, turn.Texts, turn.NewId(), turn.Texts.For(wrong)))
                : turn.ShowsWay ? Way(turn, turn.Texts.For(wrong)) : Reply.Say(turn.Texts.For(wrong));
        }

        var person = await people.OfAsync(turn, cancellationToken);
        person.Organisation = organisation;
        person.IsOrganisationAsked = true;
        if (turn.ShowsWay) return Way(turn, turn.Texts.OrganisationNoted());
        return Reply.Say(organisation is null ? turn.Texts.OrganisationCleared() : turn.Texts.OrganisationSet(organisation.Text));
    }

    private static Reply Way(TurnInfo turn, string sentence) => FormCards.Way(turn.Texts, sentence, ButtonTitle.Organisation, FormKind.Organisation, null);
}
