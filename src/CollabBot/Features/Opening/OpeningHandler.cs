using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Opening;

/// <summary>Sets up a retrospective in a channel or group chat; who does is its facilitator.</summary>
internal sealed class OpeningHandler(Database database, Retrospectives retrospectives, PersonRows people, PeopleSettings settings, ReminderSettings reminders)
{
    public async Task<Reply> OpenFormAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refusal) return await RefuseAsync(refusal, turn, cancellationToken);
        if (turn.Door != Door.Form) return FormCards.Way(turn.Texts, turn.Texts.StartInvitation(), ButtonTitle.Start, FormKind.Start, null);

        return Reply.Form(turn.Texts.StartTitle(), StartForm.Of(SetupReading.Defaults(turn), turn.Texts, turn.NewId()));
    }

    public async Task<Reply> HandleAsync(Gesture.Start gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refusal) return Reply.Say(turn.Texts.For(refusal));

        // A title typed after the command is enough: the rest has its defaults.
        var fields = turn.Door == Door.Form ? gesture.Fields : SetupReading.Defaults(turn) with { Title = gesture.Fields.Title };
        var zone = await ZoneAsync(turn, cancellationToken);
        if (!SetupReading.Read(fields, turn.Texts.Language, new DeadlineReading(zone, turn.Now, Before: null)).TryGet(out var chosen, out var wrong))
        {
            return turn.Door == Door.Form
                ? Reply.Form(turn.Texts.StartTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), turn.Texts.For(wrong)))
                : Reply.Say(turn.Texts.For(wrong));
        }

        var retrospective = Retrospective.Open(new RetrospectiveId(turn.NewId()), turn.Conversation, chosen, turn.Now);
        retrospective.KeepTimeOf(zone.Id);
        database.Retrospectives.Add(retrospective);
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Lead();
        return Reply.Say(turn.Texts.Started(chosen.Title.Text)).Refreshing(retrospective);
    }

    /// <summary>The zone of who starts it: as her client says now, or has said before; else that of the installation.</summary>
    private async Task<TimeZoneInfo> ZoneAsync(TurnInfo turn, CancellationToken cancellationToken) =>
        Zones.Find(turn.TimeZone ?? (await people.OfAsync(turn, cancellationToken)).TimeZone) ?? reminders.Zone;

    private async Task<Refusal?> RefusalAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (!turn.IsShared) return new Refusal.SharedPlaceOnly();
        if (await retrospectives.OpenInAsync(turn.Conversation, cancellationToken) is { } open) return new Refusal.AlreadyOpen(open.Title.Text);
        if (!settings.MayStart(turn.Person)) return new Refusal.StartRestricted();
        return turn.People.MayLead(turn.Conversation) ? null : new Refusal.GuestMayNotLead();
    }

    /// <summary>Where one is open already, its facilitator is offered its set-up; others hear what to do.</summary>
    private async Task<Reply> RefuseAsync(Refusal refusal, TurnInfo turn, CancellationToken cancellationToken)
    {
        var told = Reply.Say(turn.Texts.For(refusal));
        if (refusal is not Refusal.AlreadyOpen || await retrospectives.OpenInAsync(turn.Conversation, cancellationToken) is not { } open) return told;
        if (!(await retrospectives.RightsAsync(turn, open, cancellationToken)).IsFacilitator) return told;

        return SetupHandler.Offer(open, turn, turn.TextsFor(open).SetupOpen(open.Title.Text));
    }
}
