using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the roles of facilitator and coordinator.</summary>
internal sealed partial class Texts
{
    public string RoleHow() => Say();

    public string RoleNobody(Role role) => Say($"{nameof(RoleNobody)}_{role}");

    public string RoleList(Role role, string names) => Say([names], $"{nameof(RoleList)}_{role}");

    public string RoleUnnamed(int count) => SayCount(count);

    public string RoleRefused(string name, string why) => name.Length == 0 ? why : Say([name, why]);

    public string RoleChanged(RoleChanged change, string name) => Say([name], change switch
    {
        { Given: false } => $"RoleTaken_{change.Role}",
        { Changed: false } => $"RoleGivenBefore_{change.Role}",
        _ => $"RoleGiven_{change.Role}",
    });

    public string RoleTakenOver(bool isIdle) => Say(isIdle ? "RoleTakenOverIdle" : "RoleTakenOver");

    /// <param name="name">The display name of the person; null if the channel does not give it.</param>
    public string FacilitationTaken(string? name, bool isIdle) =>
        Say([name ?? Say("SomebodyTookOver")], isIdle ? "FacilitationTakenIdle" : "FacilitationTaken");

    /// <param name="trusted">Whether a coordinator or administrator is there, who may go on first.</param>
    public string FacilitatorGone(string title, bool trusted) => Say([title], trusted ? "FacilitatorGoneForTrusted" : "FacilitatorGone");

    public string TakeOverByText() => Say();

    public string TakeOverElsewhere() => Say();

    public string TakeOverAlready() => Say();

    public string TakeOverNotNeeded() => Say();

    public string TakeOverWaits(int hours) => SayCount(hours);

    public string RolesUnchecked() => Say();
}
