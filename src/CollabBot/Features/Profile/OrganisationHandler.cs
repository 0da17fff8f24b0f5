using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Storage;

namespace CollabBot.Features.Profile;

/// <summary>
/// Sets, shows or clears a person's organisation and role. Both are private: a command typed in a shared conversation is answered in the
/// private chat, and summary and minutes show neither.
/// </summary>
internal sealed class OrganisationHandler(TurnRows rows, OwnProfile own)
    : IHandler<OpenOrganisationForm>,
      IHandler<SetOrganisation>,
      IHandler<SetOccupation>,
      IHandler<SetProfile>
{
    public async Task<Reply> HandleAsync(OpenOrganisationForm request, Turn turn, CancellationToken cancellationToken)
    {
        var person = rows.PersonOrNew();
        return Privately(Form(person.Organisation?.Text, person.Occupation, turn.InPrivate), turn);
    }

    public async Task<Reply> HandleAsync(SetOrganisation request, Turn turn, CancellationToken cancellationToken)
    {
        if (request.Organisation is null) return await HandleAsync(new OpenOrganisationForm(), turn, cancellationToken);

        var texts = turn.InPrivate.Texts;
        if (!Wording.ParseOptional(request.Organisation, Wording.LabelLimit).TryGet(out var organisation, out var wrong))
            return Privately(Reply.Say(texts.For(wrong)), turn);

        (await TakeAsync(turn, cancellationToken)).Organisation = organisation;
        return Privately(Reply.Say(organisation is null ? texts.OrganisationCleared() : texts.OrganisationSet(organisation.Text)), turn);
    }

    public async Task<Reply> HandleAsync(SetOccupation request, Turn turn, CancellationToken cancellationToken)
    {
        if (request.Occupation is null) return await HandleAsync(new OpenOrganisationForm(), turn, cancellationToken);

        var texts = turn.InPrivate.Texts;
        if (!Read(request.Occupation).TryGet(out var occupation, out var wrong)) return Privately(Reply.Say(texts.For(wrong)), turn);

        (await TakeAsync(turn, cancellationToken)).Occupation = occupation;
        return Privately(Reply.Say(occupation is { } said ? texts.OccupationSet(said) : texts.OccupationCleared()), turn);
    }

    /// <summary>Handles the form. If the form had no role field, the stored role is kept.</summary>
    public async Task<Reply> HandleAsync(SetProfile request, Turn turn, CancellationToken cancellationToken)
    {
        if (own.Set(request.Organisation, request.Occupation) is { } wrong)
        {
            return Reply.Form(
                turn.Texts.OrganisationTitle(),
                OrganisationForm.Of(
                    request.Organisation,
                    request.Occupation is null ? rows.PersonOrNew().Occupation : ReadName(request.Occupation),
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(wrong)));
        }

        return Reply.Say(rows.PersonOrNew() is { Organisation: null, Occupation: null }
            ? turn.Texts.OrganisationCleared()
            : turn.Texts.Introduced());
    }

    private async Task<PersonRow> TakeAsync(Turn turn, CancellationToken cancellationToken)
    {
        var person = rows.PersonOrNew();
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

    private static Reply Form(string? organisation, Occupation? occupation, Turn turn) =>
        Reply.Form(turn.Texts.OrganisationTitle(), OrganisationForm.Of(organisation, occupation, turn.Texts, turn.NewId()));

    private static Reply Privately(Reply reply, Turn turn) => reply.Privately(
        turn.Texts.AnsweredPrivately(),
        FormCards.Invitation(
            turn.Texts, turn.Texts.OrganisationInvitation(), ButtonTitle.Organisation, ProfileKeys.OrganisationForm, null));
}
