namespace CollabBot.Features.Changes;

/// <summary>Keys of naming and of the person's own changes: forms, buttons and inputs.</summary>
internal static class ChangeKeys
{
    public const string NameForm = "Name";
    public const string MissingChangeForm = "NoChange";
    public const string OwnChangesForm = "Mine";
    public const string EditForm = "Edit";
    public const string RoomForm = "Enter";
    public const string Name = "name";
    public const string Edit = "edit";
    public const string Revise = "revise";
    public const string Withdraw = "withdraw";
    public const string Enter = "enter";
    public const string Statement = "statement";
    public const string OtherTheme = "otherTheme";
    public const string ProposedTheme = "proposedTheme";
    public const string Why = "why";
    public const string Example = "example";
    public const string Again = "again";
    public const string Source = "source";
    public const string Missing = "missing";
    public const string Next = "next";
}
