namespace CollabBot.Domain.Tests;

public sealed class RoleTests
{
    private readonly Meeting meeting = new();

    [Theory]
    [InlineData(Role.Facilitator)]
    [InlineData(Role.Coordinator)]
    public void A_role_can_be_given_once_and_taken_away(Role role)
    {
        var person = Somebody();

        meeting.Retrospective.Give(Meeting.Facilitator, person, role, mayLead: true).ShouldBeAccepted()
            .ShouldBe(new RoleChanged(role, Given: true, Changed: true));
        meeting.Retrospective.Give(Meeting.Facilitator, person, role, mayLead: true).ShouldBeAccepted().Changed.ShouldBeFalse();
        person.Has(role).ShouldBeTrue();

        meeting.Retrospective.Take(Meeting.Facilitator, person, role, facilitators: 2).ShouldBeAccepted()
            .ShouldBe(new RoleChanged(role, Given: false, Changed: true));
        person.Has(role).ShouldBeFalse();
        meeting.Retrospective.Take(Meeting.Facilitator, person, role, facilitators: 2).ShouldBeRefused(new Refusal.RoleNotHeld());
    }

    [Fact]
    public void The_last_facilitator_keeps_the_role_but_the_last_coordinator_may_lose_it()
    {
        var person = Somebody();
        person.Lead();
        meeting.Retrospective.Give(Meeting.Facilitator, person, Role.Coordinator, mayLead: true).ShouldBeAccepted();

        meeting.Retrospective.Take(Meeting.Facilitator, person, Role.Facilitator, facilitators: 1)
            .ShouldBeRefused(new Refusal.LastFacilitator());
        meeting.Retrospective.Take(Meeting.Facilitator, person, Role.Coordinator, facilitators: 1).ShouldBeAccepted();
        person.IsFacilitator.ShouldBeTrue();
    }

    [Fact]
    public void A_guest_may_be_coordinator_but_not_facilitator()
    {
        var guest = Somebody();

        meeting.Retrospective.Give(Meeting.Facilitator, guest, Role.Facilitator, mayLead: false)
            .ShouldBeRefused(new Refusal.GuestMayNotLead());
        meeting.Retrospective.Give(Meeting.Facilitator, guest, Role.Coordinator, mayLead: false).ShouldBeAccepted();
    }

    [Fact]
    public void Only_the_facilitator_gives_and_takes_roles_in_every_step()
    {
        foreach (var phase in Enum.GetValues<Phase>())
        {
            meeting.GoTo(phase);
            meeting.Retrospective.Give(Meeting.Facilitator, Somebody(), Role.Facilitator, mayLead: true).ShouldBeAccepted();
            meeting.Retrospective.Give(Meeting.Partner, Somebody(), Role.Facilitator, mayLead: true)
                .ShouldBeRefused(new Refusal.FacilitatorOnly());
            meeting.Retrospective.Take(Meeting.Partner, Somebody(), Role.Facilitator, 2).ShouldBeRefused(new Refusal.FacilitatorOnly());
        }
    }

    [Trait("promise", "coordinators ask for summary and minutes; without a coordinator any member may")]
    [Theory]
    [InlineData(true, false, true, Phase.Naming, null)]
    [InlineData(false, true, true, Phase.Naming, null)]
    [InlineData(false, false, false, Phase.Closed, null)]
    [InlineData(false, false, false, Phase.Deepening, typeof(Refusal.FacilitatorOnly))]
    [InlineData(false, false, true, Phase.Closed, typeof(Refusal.CoordinatorOnly))]
    [InlineData(false, false, true, Phase.Naming, typeof(Refusal.CoordinatorOnly))]
    public void Coordinators_and_facilitators_may_coordinate_and_anybody_once_closed_without_a_coordinator(
        bool leads, bool coordinates, bool hasCoordinator, Phase phase, Type? refusal) =>
        new Rights(leads, coordinates, hasCoordinator).GuardCoordinating(phase)?.GetType().ShouldBe(refusal);

    private Participant Somebody() => new(meeting.Retrospective.Id, new PersonId(Guid.NewGuid().ToString()));
}
