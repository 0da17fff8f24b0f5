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

    public string RoleTakenOver() => Say();
}
