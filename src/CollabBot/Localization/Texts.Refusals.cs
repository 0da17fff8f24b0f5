using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of refusals: what is wrong, and what to do next.</summary>
internal sealed partial class Texts
{
    public string For(Refusal refusal) => refusal switch
    {
        Refusal.TextTooLong fact => Say([fact.Length, fact.Limit], "Refused_TextTooLong"),
        Refusal.NoneOpen { InPrivate: true } => Say("Refused_NoneOpenPrivate"),
        Refusal.NumberOutOfRange fact => Say([fact.Least, fact.Most], "Refused_NumberOutOfRange"),
        Refusal.AlreadyOpen fact => Say([fact.Title], "Refused_AlreadyOpen"),
        Refusal.WrongPhase { Current: Phase.Closed } => Say("Refused_WrongPhaseClosed"),
        Refusal.WrongPhase fact => Say([PhaseName(fact.Current), PhaseName(fact.Needed)], "Refused_WrongPhase"),
        Refusal.StalePhase fact => Say([PhaseName(fact.Seen), PhaseName(fact.Current)], "Refused_StalePhase"),
        Refusal.NoSuchPhase fact => Say(fact.Forward ? "Refused_NoPhaseAfter" : "Refused_NoPhaseBefore"),
        Refusal.MoveUnconfirmed fact => string.Join(' ', MoveFacts(fact)),
        Refusal.OverBudget fact => Say([fact.Given, fact.Budget], "Refused_OverBudget"),
        Refusal.OverThemeLimit fact => Say([fact.Given, fact.Limit], "Refused_OverThemeLimit"),
        Refusal.TooManyThemes fact => Say([fact.Most], "Refused_TooManyThemes"),
        Refusal.LabelTaken fact => Say([fact.Label], "Refused_LabelTaken"),
        Refusal.ThemeUnnamed fact => Say([fact.Label], "Refused_ThemeUnnamed"),
        Refusal.LabelAmbiguous fact => Say([fact.Label], "Refused_LabelAmbiguous"),
        Refusal.ChangeNumberUnknown fact => Say([fact.Number], "Refused_ChangeNumberUnknown"),
        Refusal.ThemeNotEmpty fact => Say([fact.Label], "Refused_ThemeNotEmpty"),
        Refusal.RetentionCount fact => Say([fact.Chosen, fact.Places], "Refused_RetentionCount"),
        Refusal.PointsAlreadyGiven fact => Say([fact.Asked, fact.Given], "Refused_PointsAlreadyGiven"),
        Refusal.ListTooLong fact => Say([fact.Count, fact.Most], "Refused_ListTooLong"),
        Refusal.GlossaryUnreadable fact => Say([fact.Line], "Refused_GlossaryUnreadable"),
        Refusal.OwnChangesSettled { Current: Phase.Closed } => Say("Refused_OwnChangesSettledClosed"),
        Refusal.OwnChangesSettled fact => Say([PhaseName(fact.Current)], "Refused_OwnChangesSettled"),
        Refusal.NearDuplicate fact => Say([fact.Statement], "Refused_NearDuplicate"),
        Refusal.TooManyLines fact => Say([fact.Most], "Refused_TooManyLines"),
        Refusal.WrongWay fact => Say(
            [PhaseName(fact.To), PhaseName(fact.Current)], fact.Forward ? "Refused_NotAfter" : "Refused_NotBefore"),
        Refusal.OverRoomBudget fact => SayCount(fact.People, [fact.Given, fact.Budget], "RoomOverBudget"),
        Refusal.OverRoomThemeLimit fact => SayCount(fact.People, [fact.Given, fact.Limit], "RoomOverThemeLimit"),
        Refusal.ThemesAlike fact => Say([fact.Words, fact.Names], "Refused_ThemesAlike"),
        Refusal.ThemeNotFound fact => Say([fact.Words], "Refused_ThemeNotFound"),
        Refusal.TooManyPoints fact => Say([fact.Given, fact.Themes], "Refused_TooManyPoints"),
        Refusal.TooManyNotes fact => Say([fact.Most], "Refused_TooManyNotes"),
        Refusal.DeadlinePast fact => Say([PhaseName(fact.Phase)], "Refused_DeadlinePast"),
        Refusal.DeadlineOutOfOrder fact => Say([PhaseName(fact.Phase), PhaseName(fact.Earlier)], "Refused_DeadlineOutOfOrder"),
        Refusal.DeadlineUnreadable fact => Say([PhaseName(fact.Phase)], "Refused_DeadlineUnreadable"),
        Refusal.MarkMissing => Say(RoomSigns, "Refused_MarkMissing"),
        Refusal.AnonymityLoosened fact => Say([AnonymityName(fact.InForce), AnonymityName(fact.Asked)], "Refused_AnonymityLoosened"),
        Refusal.SameList fact => Say([LessonKindHeading(fact.Kind)], "Refused_SameList"),
        _ => Say($"Refused_{refusal.GetType().Name}"),
    };
}
