using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Roles;

/// <summary>
/// Lets a member take over when no facilitator is left, or none has acted for a week. For a day after that became known, only coordinators
/// and administrators may, if there are any. It is said openly in the thread. A former facilitator who is still a member keeps the role.
/// </summary>
internal sealed class TakeFacilitationHandler(RetrospectiveQueries retrospectives, PeopleSettings settings)
    : IRetrospectiveHandler<TakeFacilitation>
{
    private static readonly TimeSpan FirstRefusal = TimeSpan.FromHours(24);

    public async Task<Reply> HandleAsync(TakeFacilitation request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var (retrospective, texts, people) = (turn.Retrospective, turn.Texts, turn.People);
        if (!turn.IsShared) return Reply.Say(texts.TakeOverElsewhere());
        if (turn.Actor.IsFacilitator) return Reply.Say(texts.TakeOverAlready());
        if (people.AreUnchecked(retrospective.Conversation)) return Reply.Say(texts.RolesUnchecked());
        if (!people.MayLead(retrospective.Conversation)) return Reply.Say(texts.For(new Refusal.GuestMayNotLead()));
        if (await retrospectives.AbsenceAsync(turn, retrospective, cancellationToken) is not { } absence)
            return Reply.Say(texts.TakeOverNotNeeded());

        var trusted = await retrospectives.TrustedAsync(retrospective, cancellationToken);
        var coordinators = trusted.Where(
            person => person.IsCoordinator && !people.Gone.Contains((retrospective.Conversation, person.Person)));
        var isTrusted = settings.IsAdministrator(turn.Person) || coordinators.Any(person => person.Person == turn.Person);
        var left = (absence.Since ?? turn.Now) + FirstRefusal - turn.Now;
        if (!isTrusted && (coordinators.Any() || settings.Administrators.Count > 0) && left > TimeSpan.Zero)
            return Wait(retrospective, trusted, left, turn);

        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Lead();
        var notice = Texts.For(retrospective.Language).FacilitationTaken(turn.DisplayName?.Text, absence.IsIdle);
        return (await retrospectives.IsReadUnderCardAsync(turn, retrospective, cancellationToken)
            ? Reply.Nothing
            : Reply.Say(texts.FacilitationTaken(turn.DisplayName?.Text, absence.IsIdle)))
            .And(Message.Notice(retrospective, notice))
            .Refreshing(retrospective);
    }

    /// <summary>If it was not known yet that the facilitators have left, the day begins now, with a notice.</summary>
    private static Reply Wait(Retrospective retrospective, List<Participant> trusted, TimeSpan left, RetrospectiveTurn turn)
    {
        var reply = Reply.Say(turn.Texts.TakeOverWaits((int)Math.Ceiling(left.TotalHours)));
        List<Participant> unknown =
        [
            .. trusted.Where(person => person is { IsFacilitator: true, LeftAt: null }
                && turn.People.Gone.Contains((retrospective.Conversation, person.Person))),
        ];
        if (unknown.Count == 0) return reply;

        foreach (var person in unknown) person.Leave(turn.Now);
        return reply.And(Notice(retrospective, trusted: true)) with { Counts = true };
    }

    /// <summary>The notice with the button, for the thread.</summary>
    public static Message Notice(Retrospective retrospective, bool trusted)
    {
        var texts = Texts.For(retrospective.Language);
        var content = OutgoingMessage.Of(
            TakeOverCard.Of(retrospective, trusted, texts), texts.FacilitatorGone(retrospective.Title.Text, trusted));
        return new Message(Target.Thread, content, retrospective.Id);
    }
}
