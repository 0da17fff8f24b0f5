using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>Opens the form that sets up a retrospective.</summary>
internal sealed record OpenStartForm : IRequest;

/// <summary>Sets up a retrospective.</summary>
internal sealed record StartRetrospective(SentFields Sent) : IRequest;

/// <summary>Starts the set-up dialog for a new retrospective.</summary>
internal sealed record StartStepByStep : IRequest;

/// <summary>Starts the dialog that changes the set-up of a retrospective.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetupStepByStep(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Answers the question of the set-up dialog by a button.</summary>
internal sealed record AnswerSetup(string Answer) : IRequest, IEndsQuestion;

/// <summary>Opens the form that changes the set-up.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenSetupForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Changes the set-up by form.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetup(RetrospectiveId? Retrospective, SentFields Sent) : IRetrospectiveRequest;

/// <summary>Changes one setting in text; the field is null if its name is unknown.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetting(SetupField? Field, string? Text, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>The fields of the set-up that can be changed by text.</summary>
internal enum SetupField
{
    Title,
    Intention,
    Period,
    From,
    To,
    HeldOn,
    Place,
    RetainedCount,
    PointsPerPerson,
    Language,
    PresetThemes,
    Glossary,
    GroupingByAll,
    ExpectedPartners,
    NamingDeadline,
    GroupingDeadline,
    PrioritisingDeadline,
    DeepeningDeadline,

    /// <summary>A time of day without its step and day. It is no setting: it is only answered with how a deadline is written.</summary>
    DeadlineTime,
    Anonymity,
    ShowsPoints,
}

internal sealed record StartFields(
    string? Title,
    string? Intention = null,
    string? From = null,
    string? To = null,
    string? HeldOn = null,
    string? Place = null,
    string? RetainedCount = null,
    string? PointsPerPerson = null,
    string? Language = null,
    string? PresetThemes = null,
    string? Glossary = null,
    string? GroupingByAll = null,
    string? ExpectedPartners = null,
    string? NamingDeadline = null,
    string? GroupingDeadline = null,
    string? PrioritisingDeadline = null,
    string? DeepeningDeadline = null,
    string? Anonymity = null,
    string? ShowsPoints = null);

/// <summary>
/// What a form or a line of text contained. A field that is null was not sent, and stays as it is; an empty one is cleared.
/// </summary>
/// <param name="Fields">The fields; the deadlines are in <paramref name="Due"/>.</param>
/// <param name="Due">The days and times of the deadlines, each of which a client may leave out; null if there are none.</param>
internal sealed record SentFields(StartFields Fields, IReadOnlyDictionary<Phase, (string? Day, string? Time)>? Due = null)
{
    /// <summary>The fields as they are after this was sent.</summary>
    public StartFields Over(StartFields before) => new(
        Fields.Title ?? before.Title,
        Fields.Intention ?? before.Intention,
        Fields.From ?? before.From,
        Fields.To ?? before.To,
        Fields.HeldOn ?? before.HeldOn,
        Fields.Place ?? before.Place,
        Fields.RetainedCount ?? before.RetainedCount,
        Fields.PointsPerPerson ?? before.PointsPerPerson,
        Fields.Language ?? before.Language,
        Fields.PresetThemes ?? before.PresetThemes,
        Fields.Glossary ?? before.Glossary,
        Fields.GroupingByAll ?? before.GroupingByAll,
        Fields.ExpectedPartners ?? before.ExpectedPartners,
        DueOver(before.NamingDeadline, Phase.Naming),
        DueOver(before.GroupingDeadline, Phase.Grouping),
        DueOver(before.PrioritisingDeadline, Phase.Prioritising),
        DueOver(before.DeepeningDeadline, Phase.Deepening),
        Fields.Anonymity ?? before.Anonymity,
        Fields.ShowsPoints ?? before.ShowsPoints);

    /// <summary>A time without a day is no deadline.</summary>
    private string? DueOver(string? before, Phase phase)
    {
        var sent = Due?.GetValueOrDefault(phase) ?? default;
        var (day, time) = DeadlineInputs.Split(before);
        day = sent.Day ?? day;
        return string.IsNullOrWhiteSpace(day) ? null : $"{day} {sent.Time ?? time}".TrimEnd();
    }
}
