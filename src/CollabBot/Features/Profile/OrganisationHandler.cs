using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;

namespace CollabBot.Features.Profile;

/// <summary>
/// Sets, shows or clears a person's organisation and role. Both are private: a command typed in a shared conversation is answered in the
/// private chat, and summary and minutes show neither.
/// </summary>
internal sealed class OrganisationHandler(PersonRows people)
{
    public async Task<Reply> OpenFormAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var person = await people.OfAsync(turn, cancellationToken);
        return Privately(Form(person.Organisation?.Text, person.Occupation, turn.InPrivate), turn);
    }

    public async Task<Reply> HandleAsync(Gesture.SayOrganisation gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (gesture.Organisation is null) return await OpenFormAsync(turn, cancellationToken);

        var texts = turn.InPrivate.Texts;
        if (!Wording.ParseOptional(gesture.Organisation, Wording.LabelLimit).TryGet(out var organisation, out var wrong))
            return Privately(Reply.Say(texts.For(wrong)), turn);

        (await TakeAsync(turn, cancellationToken)).Organisation = organisation;
        return Privately(Reply.Say(organisation is null ? texts.OrganisationCleared() : texts.OrganisationSet(organisation.Text)), turn);
    }

    public async Task<Reply> HandleAsync(Gesture.SayOccupation gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (gesture.Occupation is null) return await OpenFormAsync(turn, cancellationToken);

        var texts = turn.InPrivate.Texts;
        if (!Read(gesture.Occupation).TryGet(out var occupation, out var wrong)) return Privately(Reply.Say(texts.For(wrong)), turn);

        (await TakeAsync(turn, cancellationToken)).Occupation = occupation;
        return Privately(Reply.Say(occupation is { } said ? texts.OccupationSet(said) : texts.OccupationCleared()), turn);
    }

    /// <summary>Handles the form. If the form had no role field, the stored role is kept.</summary>
    public async Task<Reply> HandleAsync(Gesture.Introduce gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var person = await TakeAsync(turn, cancellationToken);
        var occupation = gesture.Occupation is null ? person.Occupation : ReadName(gesture.Occupation);
        if (!Wording.ParseOptional(gesture.Organisation, Wording.LabelLimit).TryGet(out var organisation, out var wrong))
        {
            return Reply.Form(
                turn.Texts.OrganisationTitle(),
                OrganisationForm.Of(gesture.Organisation, occupation, turn.Texts, turn.NewId(), turn.Texts.For(wrong)));
        }

        (person.Organisation, person.Occupation) = (organisation, occupation);
        return Reply.Say(organisation is null && occupation is null ? turn.Texts.OrganisationCleared() : turn.Texts.Introduced());
    }

    private async Task<PersonRow> TakeAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        var person = await people.OfAsync(turn, cancellationToken);
        person.IsOrganisationAsked = true;
        return person;
    }

    private static Outcome<Occupation?> Read(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return (Occupation?)null;
        return Texts.ReadOccupation(typed) is { } occupation ? (Occupation?)occupation : new Refusal.OccupationUnknown();
    }

    private static Occupation? ReadName(string name) =>
        Enum.TryParse<Occupation>(name, out var occupation) && Enum.IsDefined(occupation) ? occupation : null;

    private static Reply Form(string? organisation, Occupation? occupation, TurnInfo turn) =>
        Reply.Form(turn.Texts.OrganisationTitle(), OrganisationForm.Of(organisation, occupation, turn.Texts, turn.NewId()));

    private static Reply Privately(Reply reply, TurnInfo turn) => reply.Privately(
        turn.Texts.AnsweredPrivately(),
        FormCards.Way(turn.Texts, turn.Texts.OrganisationInvitation(), ButtonTitle.Organisation, FormKind.Organisation, null));
}
